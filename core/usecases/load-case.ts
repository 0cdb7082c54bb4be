import { type RestDayCalendar, restDayCalendar } from '../domain/calendar/rest-days.ts';
import type { Application } from '../domain/cases/application.ts';
import type { CaseEvent, Instant } from '../domain/cases/events.ts';
import { foldCase } from '../domain/cases/fold.ts';
import { type CaseState, isTyped } from '../domain/cases/state.ts';
import { summarise } from '../domain/cases/summary.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { Judgement } from '../domain/law/judgement.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { EarlierCase, KnownFacts, Matter, OfficeTable, Question } from '../domain/matters/matter.ts';
import type { CaseSummary, Draft, Office, RegisterReader } from '../ports.ts';
import { ownYears } from './calendar.ts';
import { officeOf, requireMatter, type UseCaseContext } from './context.ts';
import { type Duplicate, recordsOf } from './duplicates.ts';

/** A case with all that acts on it need. */
export interface LoadedCase {
  readonly matter: Matter;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly draft: Draft | undefined;
  readonly office: Office;
  readonly calendar: RestDayCalendar;
  /** The draft while one is typed, else what was handed in last. */
  readonly application: Application;
  readonly known: Readonly<Record<'man' | 'woman', KnownFacts>>;
  readonly duplicates: readonly Duplicate[];
  readonly earlier: readonly EarlierCase[];
  readonly tables: readonly OfficeTable[];
}

/** The calendar of rest days with the years that the office brought in. */
export async function calendarOf(reader: RegisterReader): Promise<RestDayCalendar> {
  return restDayCalendar((await ownYears(reader)).map(({ year }) => year));
}

/** An application that its matter's schema reads; a stored one that it does not read is damage. */
export function provenApplication(matter: Matter, application: unknown, caseId: string): Application {
  const read = matter.schema.safeParse(application);
  if (!read.success) throw new TongbanError('DATABASE_DAMAGED', { detail: `application of case ${caseId}` });
  return read.data;
}

/** The office's own tables of the kinds that a matter is judged with. */
export async function tablesOf(reader: RegisterReader, { tables = [] }: Matter): Promise<readonly OfficeTable[]> {
  const found: OfficeTable[] = [];
  for (const kind of tables)
    for (const { key, body } of await reader.officeFiles(kind)) found.push({ kind, key, body });
  return found;
}

/**
 * Loads a case; NOT_FOUND where there is none with this id, NOT_ALLOWED where its matter is kept from the account that
 * asks.
 */
export async function loadCase(
  reader: RegisterReader,
  caseId: string,
  context: Pick<UseCaseContext, 'account'>,
): Promise<LoadedCase> {
  const events = await reader.events(caseId);
  if (events.length === 0) throw new TongbanError('NOT_FOUND', { what: 'case' });
  const state = foldCase(events);
  const draft = isTyped(state.stage) ? await reader.draft(caseId) : undefined;
  const matter = matterOf(state.matter);
  requireMatter(context, matter);
  const stored = draft?.application ?? state.application;
  const application = stored ? provenApplication(matter, stored, caseId) : matter.empty();
  const records = await recordsOf(reader, matter, application, caseId);
  const tables = await tablesOf(reader, matter);
  const [office, calendar] = [await officeOf(reader), await calendarOf(reader)];
  return { matter, events, state, draft, office, calendar, application, tables, ...records };
}

type AskedCase = Omit<LoadedCase, 'events' | 'draft' | 'duplicates'>;

/** The question of a case on a day as its matter is asked it. */
export function questionOf(
  on: PlainDate,
  { office, application, calendar, state, known, earlier, tables }: AskedCase,
): Question<Application> {
  const { division, foreignAuthority } = office;
  const offices = { office: { division, foreignAuthority }, settings: office.law };
  return { on, ...offices, calendar, application, state, known, earlier, tables };
}

/** The line of a case as it stands on a day, after an act or with what is typed now. */
export function lineOn(on: PlainDate, asked: AskedCase, changedAt: Instant): CaseSummary {
  const { matter, state, application } = asked;
  const question = questionOf(on, asked);
  // A divorce has its two periods by the calendar alone; the other matters tell their days.
  const cooling = matter.cooling !== undefined && state.acceptance !== undefined;
  const awaits = cooling || (matter.deadlines?.(question).length ?? 0) > 0;
  return summarise({ state, people: matter.people(application), judgement: matter.judge(question), awaits, changedAt });
}

/** What the law of a day says of a case at its office. */
export function judgeOn(on: PlainDate, loaded: AskedCase): Judgement {
  return loaded.matter.judge(questionOf(on, loaded));
}
