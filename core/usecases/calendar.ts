import { officeCalendarSchema, restDayCalendar, yearsKnown } from '../domain/calendar/rest-days.ts';
import type { Role } from '../domain/cases/actions.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { OfficeFile, OfficeFileKind, RegisterReader } from '../ports.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

const everyone = ['clerk', 'reviewer', 'administrator'] as const;

/** The years of rest days that the office brought in, each with the file it is kept in. */
export async function ownYears(reader: RegisterReader) {
  const files = await reader.officeFiles('calendar');
  return files.map((file) => ({ file, year: officeCalendarSchema.parse(JSON.parse(file.body)) }));
}

/** The years of the calendar of rest days (节假日安排), with the document that each comes from. */
export async function calendarYears(context: UseCaseContext) {
  requireRole(context, everyone);
  return context.register.read(async (reader) => {
    const own = await ownYears(reader);
    return yearsKnown(own.map(({ year }) => year)).map(({ year, source }) => ({
      year,
      source,
      own: own.find((known) => known.year.year === year)?.file ?? null,
    }));
  });
}

/** The holidays and worked weekends of a year; CALENDAR_YEAR_MISSING where it is not known. */
export async function calendarDays(context: UseCaseContext, year: number) {
  requireRole(context, everyone);
  return context.register.read(async (reader) => {
    const own = await ownYears(reader);
    const found = yearsKnown(own.map((known) => known.year)).find((known) => known.year === year);
    if (!found) throw new TongbanError('CALENDAR_YEAR_MISSING', { year });
    return { holidays: found.holidays as PlainDate[], workdays: found.workdays as PlainDate[] }; // proved by the schema
  });
}

/** Brings a year in, as the State Council's notice has it; an older text of the year goes out of use. Administrator. */
export async function saveCalendarYear(
  context: UseCaseContext,
  input: {
    readonly id: string;
    readonly year: number;
    readonly source: string;
    readonly holidays: readonly PlainDate[];
    readonly workdays: readonly PlainDate[];
  },
): Promise<OfficeFile> {
  requireRole(context, ['administrator']);
  const { id, ...year } = input;
  const read = officeCalendarSchema.safeParse(year);
  if (!read.success) throw new TongbanError('INVALID', { field: 'calendar', why: 'days' });
  restDayCalendar([read.data]);
  const file = officeFile(context, { id, kind: 'calendar', key: String(input.year), body: JSON.stringify(read.data) });
  const act = actOf(context, 'calendar.save', id, { year: input.year, source: input.source });
  await context.register.write(act, (writer) => writer.saveOfficeFile(file));
  return file;
}

/** A file of the office as it is kept, by this account, now. */
export function officeFile(
  { clock, account }: UseCaseContext,
  file: Pick<OfficeFile, 'id' | 'kind' | 'key' | 'body'>,
): OfficeFile {
  return { ...file, savedAt: clock.now(), savedBy: account.id };
}

/**
 * Takes a file of one kind out of use: what comes with the program, or an older text, counts again. NOT_FOUND where there is
 * none of this kind; whatever `mayGo` refuses with. Administrator, or the roles told.
 */
export async function removeOfficeFile(
  context: UseCaseContext,
  kind: OfficeFileKind,
  id: string,
  options: {
    readonly roles?: readonly Role[];
    readonly mayGo?: (reader: RegisterReader, file: OfficeFile) => Promise<void>;
  } = {},
): Promise<void> {
  const { roles = ['administrator'], mayGo } = options;
  requireRole(context, roles);
  await context.register.write(actOf(context, 'office-file.remove', id), async (writer) => {
    const file = (await writer.officeFiles(kind)).find((one) => one.id === id);
    if (!file) throw new TongbanError('NOT_FOUND', { what: kind });
    await mayGo?.(writer, file);
    await writer.removeOfficeFile(id);
  });
}
