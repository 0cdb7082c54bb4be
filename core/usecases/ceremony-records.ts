import { builtInScript } from '../domain/ceremony/built-in-script.ts';
import type { Ceremony } from '../domain/ceremony/ceremony.ts';
import {
  type CeremonyHall,
  type CeremonyScript,
  ceremonyHallSchema,
  ceremonyScriptSchema,
  type Officiant,
  officiantSchema,
} from '../domain/ceremony/records.ts';
import { type ScriptProblem, scriptProblems } from '../domain/ceremony/script.ts';
import { type HallProblem, hallProblems } from '../domain/ceremony/slots.ts';
import { TongbanError } from '../domain/errors.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { officeFile, removeOfficeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** Office files of ceremonies. */
export type CeremonyFileKind = 'ceremony-hall' | 'officiant' | 'ceremony-script';

/** A record of the office with the id of the file that keeps it. */
export interface KeptRecord<T> {
  readonly fileId: string;
  readonly record: T;
}

async function recordsOf<T extends { readonly name: string }>(
  reader: RegisterReader,
  kind: CeremonyFileKind,
  read: (value: unknown) => T,
): Promise<readonly KeptRecord<T>[]> {
  const files = await reader.officeFiles(kind);
  const records = files.map((file) => ({ fileId: file.id, record: read(JSON.parse(file.body)) }));
  return records.toSorted((left, right) => left.record.name.localeCompare(right.record.name, 'zh-CN'));
}

/** The halls of ceremonies (颁证厅), by name. */
export const hallsOf = (reader: RegisterReader) =>
  recordsOf(reader, 'ceremony-hall', (value) => ceremonyHallSchema.parse(value));

/** The officiants (颁证员), by name. */
export const officiantsOf = (reader: RegisterReader) =>
  recordsOf(reader, 'officiant', (value) => officiantSchema.parse(value));

/** The office's own scripts (颁证词), by name. */
export const scriptsOf = (reader: RegisterReader) =>
  recordsOf(reader, 'ceremony-script', (value) => ceremonyScriptSchema.parse(value));

const editors = ['reviewer', 'administrator'] as const;

/** Halls, officiants and scripts of the office, and the script that comes with the program. */
export async function ceremonyRecords(context: UseCaseContext) {
  requireRole(context, ['clerk', ...editors]);
  return context.register.read(async (reader) => ({
    halls: await hallsOf(reader),
    officiants: await officiantsOf(reader),
    scripts: await scriptsOf(reader),
    builtInScript,
  }));
}

/** Keeps a record; the text before goes out of use, and the same file again does nothing. TABLE_REFUSED with its problems. */
async function keepRecord(
  context: UseCaseContext,
  file: Pick<OfficeFile, 'id' | 'kind' | 'key' | 'body'>,
  problemsOf: (reader: RegisterReader) => Promise<readonly (HallProblem | ScriptProblem)[]>,
): Promise<void> {
  requireRole(context, editors);
  const { id, kind, key, body } = file;
  const there = await context.register.read((reader) => reader.officeFiles(file.kind));
  if (there.some((one) => one.id === id && one.key === key && one.body === body)) return;
  await context.register.write(actOf(context, `${kind}.save`, id, { key }), async (writer) => {
    const problems = await problemsOf(writer);
    if (problems.length > 0) throw new TongbanError('TABLE_REFUSED', { problems: JSON.stringify(problems) });
    await writer.saveOfficeFile(officeFile(context, file));
  });
}

type Named = KeptRecord<{ readonly id: string; readonly name: string }>;

/** Two records of one name could not be told apart in a list. */
function isNameTaken(others: readonly Named[], { id, name }: Named['record']): boolean {
  return others.some(({ record }) => record.id !== id && record.name === name);
}

/** Enters or changes a hall; TABLE_REFUSED with the problems of its hours and name. Reviewer or administrator. */
export function saveCeremonyHall(
  context: UseCaseContext,
  { id, hall }: { readonly id: string; readonly hall: CeremonyHall },
): Promise<void> {
  const file = { id, kind: 'ceremony-hall', key: hall.id, body: JSON.stringify(hall) } as const;
  return keepRecord(context, file, async (reader) => {
    const taken = isNameTaken(await hallsOf(reader), hall);
    return [...hallProblems(hall), ...(taken ? [{ code: 'name-taken' } as const] : [])];
  });
}

/** Enters or changes an officiant. Reviewer or administrator. */
export function saveOfficiant(
  context: UseCaseContext,
  { id, officiant }: { readonly id: string; readonly officiant: Officiant },
): Promise<void> {
  const file = { id, kind: 'officiant', key: officiant.id, body: JSON.stringify(officiant) } as const;
  return keepRecord(context, file, async () => []);
}

/**
 * Enters or changes a script; TABLE_REFUSED with each field that is not known, each scene whose music the office has not,
 * and a name that another script has. Reviewer or administrator.
 */
export function saveCeremonyScript(
  context: UseCaseContext,
  { id, script }: { readonly id: string; readonly script: CeremonyScript },
): Promise<void> {
  const file = { id, kind: 'ceremony-script', key: script.id, body: JSON.stringify(script) } as const;
  return keepRecord(context, file, async (reader) => {
    if (script.id === builtInScript.id) throw new TongbanError('INVALID', { field: 'script', why: 'built-in-script' });
    const music = await reader.music();
    const silent = script.scenes.flatMap(({ music: asked }, line) =>
      asked === null || music.some((known) => known.id === asked) ? [] : [{ code: 'unknown-music', line } as const],
    );
    const taken = isNameTaken(await scriptsOf(reader), script) ? [{ code: 'name-taken' } as const] : [];
    return [...scriptProblems(script), ...silent, ...taken];
  });
}

/** Whether a booking needs a record to be held as it was agreed. */
function uses(kind: CeremonyFileKind, key: string, { hallId, officiantId, scriptId }: Ceremony): boolean {
  return { 'ceremony-hall': hallId, officiant: officiantId, 'ceremony-script': scriptId }[kind] === key;
}

/**
 * Takes a hall, officiant or script out of use. CONFLICT with its kind where a ceremony of today or later that is not held
 * yet is booked with it: that one is changed first. Reviewer or administrator.
 */
export function removeCeremonyRecord(
  context: UseCaseContext,
  { kind, fileId }: { readonly kind: CeremonyFileKind; readonly fileId: string },
): Promise<void> {
  return removeOfficeFile(context, kind, fileId, {
    roles: editors,
    mayGo: async (reader, { key }) => {
      const coming = (await reader.ceremoniesFrom(context.clock.today())).filter(({ state }) => state !== 'held');
      if (coming.some((ceremony) => uses(kind, key, ceremony))) throw new TongbanError('CONFLICT', { what: kind });
    },
  });
}
