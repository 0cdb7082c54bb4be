import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { type AffineMap, inverseMap } from '../domain/printing/affine.ts';
import { calibrate } from '../domain/printing/calibration.ts';
import type { Places } from '../domain/printing/crosses.ts';
import {
  type CalibrationPlace,
  type CalibrationRecord,
  calibrationKey,
  calibrationRecordSchema,
  isOf,
} from '../domain/printing/record.ts';
import { type SheetSize, sheetName, sheetNamed } from '../domain/printing/sheet.ts';
import type { RegisterReader } from '../ports.ts';
import { officeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** Whoever stands at the printer may measure it. */
const everyone = ['clerk', 'reviewer', 'administrator'] as const;

/** A calibration with the id of the file it is kept in. */
export interface KeptCalibration extends CalibrationRecord {
  readonly id: string;
}

async function kept(reader: RegisterReader): Promise<readonly KeptCalibration[]> {
  const files = await reader.officeFiles('printer-calibration');
  return files.map(({ id, body }) => ({ id, ...calibrationRecordSchema.parse(JSON.parse(body)) }));
}

/** The calibrations of this office's printers, proven and waiting for their proof. */
export async function listCalibrations(context: UseCaseContext): Promise<readonly KeptCalibration[]> {
  requireRole(context, everyone);
  return context.register.read(kept);
}

/** The correction that is in use for a printer, tray and sheet; none where no second sheet has proved one. */
export async function correctionFor(
  reader: RegisterReader,
  printer: string | null,
  tray: string | undefined,
  sheet: SheetSize,
): Promise<AffineMap | undefined> {
  if (!printer) return undefined;
  const place = { printer, tray: tray ?? null, sheet: sheetName(sheet) };
  const found = (await kept(reader)).find((record) => record.provenOn !== null && isOf(place, record));
  return found && inverseMap(found.map);
}

/** The size of a sheet that is named; INVALID where the name tells none. */
export function requireSheet(name: string): SheetSize {
  const size = sheetNamed(name);
  if (!size) throw new TongbanError('INVALID', { field: 'sheet', why: 'name' });
  return size;
}

async function save(
  context: UseCaseContext,
  action: string,
  record: KeptCalibration,
  replaces?: string,
): Promise<KeptCalibration> {
  const { id, ...body } = record;
  const file = officeFile(context, {
    ...{ id, kind: 'printer-calibration', key: calibrationKey(record), body: JSON.stringify(body) },
  });
  const detail = { printer: record.printer, tray: record.tray ?? '', sheet: record.sheet };
  await context.register.write(actOf(context, action, id, detail), async (writer) => {
    await writer.saveOfficeFile(file);
    if (replaces) await writer.removeOfficeFile(replaces);
  });
  return record;
}

/** Keeps what the ruler showed; INVALID where the readings cannot be. It counts once a second sheet has proved it. */
export async function keepReadings(
  context: UseCaseContext,
  input: CalibrationPlace & { readonly id: string; readonly readings: Places },
): Promise<KeptCalibration> {
  requireRole(context, everyone);
  const { id, printer, tray, sheet, readings } = input;
  const calibrated = calibrate(requireSheet(sheet), readings);
  if (!calibrated.ok) throw new TongbanError('INVALID', { field: 'readings', why: calibrated.refusal.why });
  const measuredOn: PlainDate = context.clock.today();
  const record = { id, printer, tray, sheet, map: calibrated.printer, readings, measuredOn, provenOn: null };
  return save(context, 'printer.measure', record);
}

/** The measurement that waits for its second sheet; NOT_FOUND where none does. */
export async function unprovenOf(context: UseCaseContext, place: CalibrationPlace): Promise<KeptCalibration> {
  const found = (await listCalibrations(context)).find((record) => record.provenOn === null && isOf(place, record));
  if (!found) throw new TongbanError('NOT_FOUND', { what: 'calibration' });
  return found;
}

/** The second sheet came out right (校准合格): from now on the correction is used. `id` is of the proven file. */
export async function proveCalibration(
  context: UseCaseContext,
  input: CalibrationPlace & { readonly id: string },
): Promise<KeptCalibration> {
  const unproven = await unprovenOf(context, input);
  const proven = { ...unproven, id: input.id, provenOn: context.clock.today() };
  return save(context, 'printer.prove', proven, unproven.id);
}

/** Takes a calibration out of use: the printer prints as it is again. */
export async function removeCalibration(context: UseCaseContext, id: string): Promise<void> {
  const known = (await listCalibrations(context)).some((record) => record.id === id);
  if (!known) throw new TongbanError('NOT_FOUND', { what: 'calibration' });
  await context.register.write(actOf(context, 'printer.forget', id), (writer) => writer.removeOfficeFile(id));
}
