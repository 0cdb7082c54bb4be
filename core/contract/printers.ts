import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { jobStates, printerStates } from '../domain/printing/printer.ts';
import { calibrationRecordSchema, readingsSchema } from '../domain/printing/record.ts';
import { procedure } from './errors.ts';
import { bookletKindSchema, idSchema } from './shapes.ts';

export const printerIdSchema = z.string().min(1).max(200);
export const traySchema = z.string().min(1).max(100);

const marginsSchema = z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

/** A queue of this machine with how it is. */
export const printerSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  state: z.enum(printerStates),
  trays: z.array(z.string()),
  duplex: z.boolean(),
  margins: marginsSchema.nullable(),
});

const placeShape = {
  printer: printerIdSchema,
  /** Null: the tray that the printer itself chooses. */
  tray: traySchema.nullable(),
  /** A sheet's size as its name, such as `188x128`. */
  sheet: z.string().max(20),
};

const keptSchema = z.strictObject({ id: z.string(), ...calibrationRecordSchema.shape });

/** A sheet that went to its printer, or is saved: the file, and the job where there is one. */
const sheetPrintedSchema = z.strictObject({ pdf: z.file(), job: z.string().nullable() });

/** Printers and one-sheet calibration (打印机与校准). Everybody who stands at a printer. */
export const printersContract = {
  /** Print queues of this machine. */
  list: procedure.output(z.array(printerSchema)),
  /** What became of a job since it was sent. */
  follow: procedure.input(z.strictObject({ printer: printerIdSchema, job: z.string().max(100) })).output(
    z.strictObject({
      job: z.enum(jobStates),
      printer: z.enum([...printerStates, 'gone']),
    }),
  ),
  /** Takes back what of a job is not printed yet; whether it could be. */
  cancel: procedure
    .input(z.strictObject({ printer: printerIdSchema, job: z.string().max(100) }))
    .output(z.strictObject({ cancelled: z.boolean() })),
  /** The sheets that can be calibrated, with what is printed on them, and the calibrations there are. */
  calibrations: procedure.output(
    z.strictObject({
      today: plainDateSchema,
      sheets: z.array(z.strictObject({ name: z.string(), booklets: z.array(bookletKindSchema) })),
      kept: z.array(keptSchema),
    }),
  ),
  /** Prints the measuring sheet, or the proving one through what was measured; `save`: nothing is spooled. */
  printSheet: procedure
    .input(z.strictObject({ ...placeShape, proving: z.boolean(), save: z.boolean() }))
    .output(sheetPrintedSchema),
  /** The eight readings, in millimetres. INVALID where they cannot be; the page tells which beforehand. */
  measure: procedure
    .input(z.strictObject({ ...placeShape, id: idSchema, readings: readingsSchema }))
    .output(keptSchema),
  /** The proving sheet came out right: the correction is used from now on. */
  prove: procedure.input(z.strictObject({ ...placeShape, id: idSchema })).output(keptSchema),
  /** Takes a calibration out of use. */
  remove: procedure.input(z.strictObject({ id: z.string() })).output(z.strictObject({})),
};

export type PrinterView = z.infer<typeof printerSchema>;
export type CalibrationView = z.infer<typeof keptSchema>;
