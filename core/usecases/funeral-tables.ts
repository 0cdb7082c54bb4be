import { addDays } from '../domain/dates/arithmetic.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { CaseVerdict } from '../domain/law/judgement.ts';
import { funeralApplicationSchema } from '../domain/matters/funeral-subsidy/application-schema.ts';
import { checkOwnTable, type TableProblem } from '../domain/matters/funeral-subsidy/check-own-table.ts';
import type { SubsidyJudgement } from '../domain/matters/funeral-subsidy/judge.ts';
import { judgeFuneralApplication, judgeUnderTable } from '../domain/matters/funeral-subsidy/judge-application.ts';
import { funeralSubsidyId } from '../domain/matters/funeral-subsidy/matter.ts';
import { type OwnTable, ownTableSchema } from '../domain/matters/funeral-subsidy/office-tables.ts';
import { builtInTexts } from '../domain/matters/funeral-subsidy/table/tables.ts';
import { type Fen, noMoney } from '../domain/money/fen.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { officeFile, removeOfficeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase, questionOf } from './load-case.ts';

/** A version of a region's table in the list: built-in, or brought in by the office. */
export interface TableVersion {
  readonly region: string;
  readonly from: PlainDate;
  /** Name and document of its first edition. */
  readonly name: string;
  readonly document: string;
  /** The file in which the office keeps it; null for a built-in one. */
  readonly own: OfficeFile | null;
  /** As it is written in a file: a start for the office's own. */
  readonly body: string;
}

function versionOf({ from, table }: OwnTable, body: string, own: OfficeFile | null): TableVersion {
  const [edition] = table.editions;
  return { region: table.region, from, name: edition?.name ?? '', document: edition?.document ?? '', own, body };
}

/** Every table, built-in and the office's own, by region and first day (地区标准表). */
export function subsidyTables(context: UseCaseContext): Promise<readonly TableVersion[]> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => {
    const own = (await reader.officeFiles('subsidy-table')).map((file) =>
      versionOf(ownTableSchema.parse(JSON.parse(file.body)), file.body, file),
    );
    const builtIn = builtInTexts.map((body) => versionOf(ownTableSchema.parse(JSON.parse(body)), body, null));
    return [...builtIn, ...own].toSorted(
      (left, right) => left.region.localeCompare(right.region) || left.from.localeCompare(right.from),
    );
  });
}

/** What a new table would have changed for one file. */
export interface TableChange {
  readonly caseId: string;
  readonly formNumber: string;
  readonly name: string;
  readonly before: { readonly verdict: CaseVerdict; readonly waived: Fen };
  readonly after: { readonly verdict: CaseVerdict; readonly waived: Fen };
}

/** The trial of a table on the files of the last year (试算). */
export interface TableTrial {
  readonly problems: readonly TableProblem[];
  /** How many files were judged again. */
  readonly files: number;
  /** Those for which the verdict or the sum would have been another. */
  readonly changes: readonly TableChange[];
  /** Sum of the differences in fen; below zero where less would have been waived. */
  readonly difference: number;
}

const yearOfDays = 365;

/** A file by the table of its own day, and by the new one. */
function trialOf(loaded: LoadedCase, context: UseCaseContext, trial: OwnTable): TableChange {
  const { state } = loaded;
  const application = funeralApplicationSchema.parse(loaded.application);
  const question = { ...questionOf(state.answer?.on ?? context.clock.today(), loaded), application };
  const short = ({ verdict, explanation }: SubsidyJudgement) => ({ verdict, waived: explanation?.waived ?? noMoney });
  return {
    caseId: state.id,
    formNumber: state.acceptance?.receiptNumber ?? '',
    name: application.deceased?.name ?? '',
    before: short(judgeFuneralApplication(question)),
    after: short(judgeUnderTable(question, trial)),
  };
}

async function filesOfTheYear(reader: RegisterReader, context: UseCaseContext): Promise<readonly LoadedCase[]> {
  const since = addDays(context.clock.today(), -yearOfDays);
  const files: LoadedCase[] = [];
  for (const { id, acceptedOn } of await reader.casesOfMatter(funeralSubsidyId, [
    'accepted',
    'examining',
    'answered',
  ])) {
    if (acceptedOn !== null && acceptedOn >= since) files.push(await loadCase(reader, id, context));
  }
  return files;
}

/** What a table would have changed for the files of the last year, and whether it may be kept (试算). */
export function trySubsidyTable(context: UseCaseContext, body: string): Promise<TableTrial> {
  requireRole(context, ['reviewer', 'administrator']);
  const { table, problems } = checkOwnTable(body);
  if (!table || problems.length > 0) return Promise.resolve({ problems, files: 0, changes: [], difference: 0 });
  return context.register.read(async (reader) => {
    const trials = (await filesOfTheYear(reader, context)).map((loaded) => trialOf(loaded, context, table));
    const changes = trials.filter(
      ({ before, after }) => before.verdict !== after.verdict || before.waived !== after.waived,
    );
    const difference = changes.reduce((sum, { before, after }) => sum + after.waived - before.waived, 0);
    return { problems, files: trials.length, changes, difference };
  });
}

/** The last day on which a form was stamped: what was granted by then must stay as it was. */
async function lastStamped(reader: RegisterReader): Promise<PlainDate | undefined> {
  const files = await reader.casesOfMatter(funeralSubsidyId, ['accepted', 'examining', 'answered', 'refused']);
  return files.reduce<PlainDate | undefined>(
    (last, { acceptedOn }) => (acceptedOn && (!last || acceptedOn > last) ? acceptedOn : last),
    undefined,
  );
}

/** Fails with INVALID where a table that begins on this day would rewrite files that are stamped. */
async function requireAfterFiles(reader: RegisterReader, from: PlainDate): Promise<void> {
  const last = await lastStamped(reader);
  if (last && from <= last) throw new TongbanError('INVALID', { field: 'from', why: 'stamped-files' });
}

/**
 * Keeps a version of a table; one of the same region and first day goes out of use. TABLE_REFUSED with every problem;
 * INVALID where it begins on a day on which forms were already stamped. Reviewer or administrator.
 */
export async function saveSubsidyTable(
  context: UseCaseContext,
  input: { readonly id: string; readonly body: string },
): Promise<OfficeFile> {
  requireRole(context, ['reviewer', 'administrator']);
  const { table: own, problems } = checkOwnTable(input.body);
  if (!own || problems.length > 0) {
    throw new TongbanError('TABLE_REFUSED', { problems: JSON.stringify(problems.slice(0, 50)) });
  }
  const { region } = own.table;
  const key = `${region} ${own.from}`;
  const file = officeFile(context, { id: input.id, kind: 'subsidy-table', key, body: input.body });
  const act = actOf(context, 'subsidy-table.save', input.id, { region, from: own.from });
  await context.register.write(act, async (writer) => {
    await requireAfterFiles(writer, own.from);
    await writer.saveOfficeFile(file);
  });
  return file;
}

/** Takes a version that has not been worked by out of use; INVALID where forms were stamped since its first day. */
export function removeSubsidyTable(context: UseCaseContext, id: string): Promise<void> {
  return removeOfficeFile(context, 'subsidy-table', id, {
    roles: ['reviewer', 'administrator'],
    mayGo: (reader, { body }) => requireAfterFiles(reader, ownTableSchema.parse(JSON.parse(body)).from),
  });
}
