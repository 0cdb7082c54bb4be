import { foldCase } from '../domain/cases/fold.ts';
import type { CaseState } from '../domain/cases/state.ts';
import { isWithin } from '../domain/dates/arithmetic.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { funeralApplicationSchema } from '../domain/matters/funeral-subsidy/application-schema.ts';
import { grantedExplanation } from '../domain/matters/funeral-subsidy/judge-application.ts';
import { funeralSubsidyId } from '../domain/matters/funeral-subsidy/matter.ts';
import { hallsIn, ownTablesIn } from '../domain/matters/funeral-subsidy/office-tables.ts';
import { type SettlementPeriod, settlementPeriodIn } from '../domain/matters/funeral-subsidy/settlement.ts';
import {
  type HallSettlement,
  hallSettlements,
  type SettlementLine,
  settlementLine,
} from '../domain/matters/funeral-subsidy/settlement-sheet.ts';
import { type SubsidyStatistics, subsidyStatistics } from '../domain/matters/funeral-subsidy/statistics.ts';
import { tableOf } from '../domain/matters/funeral-subsidy/table/tables.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { OfficeTable } from '../domain/matters/matter.ts';
import type { Office, RegisterReader } from '../ports.ts';
import { officeOf, requireRole, type UseCaseContext } from './context.ts';
import { tablesOf } from './load-case.ts';
import { progressCase } from './progress-case.ts';

/** Which settlement: the year in which its period ends, and one hall (its id, or its name as typed) or all of them. */
export interface SettlementChoice {
  readonly year: number;
  readonly hall?: string | undefined;
}

/** The settlement of a period (结算). */
export interface FuneralSettlement {
  readonly office: Office;
  readonly period: SettlementPeriod;
  readonly halls: readonly HallSettlement[];
  readonly statistics: SubsidyStatistics;
}

/** What every file of a settlement is read with; read once. */
interface Desk {
  readonly office: Office;
  readonly tables: readonly OfficeTable[];
}

/** The period of the office's own table; INVALID where the place settles by none. */
function periodOf({ office, tables }: Desk, today: PlainDate, year: number): SettlementPeriod {
  const row = tableOf(office.division, undefined, today, ownTablesIn(tables))?.settlements[0];
  if (!row) throw new TongbanError('INVALID', { field: 'year', why: 'no-settlement' });
  return settlementPeriodIn(year, row);
}

async function statesOf(reader: RegisterReader, stage: 'answered' | 'refused'): Promise<readonly CaseState[]> {
  const states: CaseState[] = [];
  for (const { id } of await reader.casesOfMatter(funeralSubsidyId, [stage])) {
    states.push(foldCase(await reader.events(id)));
  }
  return states;
}

function lineOf(state: CaseState, { office, tables }: Desk): SettlementLine | undefined {
  const { id: caseId, answer, acceptance, progress } = state;
  if (!answer) return undefined;
  const read = funeralApplicationSchema.safeParse(state.application);
  if (!read.success) throw new TongbanError('DATABASE_DAMAGED', { detail: `application of case ${caseId}` });
  const { division, foreignAuthority } = office;
  const question = { on: answer.on, office: { division, foreignAuthority }, state, earlier: [], tables };
  const explanation = grantedExplanation({ ...question, application: read.data });
  if (!explanation) return undefined;
  return settlementLine({
    caseId,
    formNumber: acceptance?.receiptNumber ?? answer.number,
    answeredOn: answer.on,
    application: read.data,
    explanation,
    halls: hallsIn(tables),
    progress,
  });
}

/** The answered files whose cremation lies in a period, as lines. */
async function linesIn(reader: RegisterReader, desk: Desk, { from, to }: SettlementPeriod) {
  const lines = (await statesOf(reader, 'answered')).flatMap((state) => lineOf(state, desk) ?? []);
  return lines.filter(({ cremated }) => isWithin(cremated, from, to));
}

async function refusalsIn(reader: RegisterReader, { from, to }: SettlementPeriod) {
  return (await statesOf(reader, 'refused')).flatMap(({ refusal }) =>
    refusal && isWithin(refusal.on, from, to) ? [{ rules: refusal.reasons.map(({ rule }) => rule) }] : [],
  );
}

/**
 * 殡仪馆结算明细, 年度汇总, 统计: every answered file whose cremation lies in the period, by hall and by the county that pays,
 * as it was granted. Refusals are counted by the day of their notice.
 */
export function funeralSettlement(context: UseCaseContext, choice: SettlementChoice): Promise<FuneralSettlement> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => {
    const office = await officeOf(reader);
    const desk = { office, tables: await tablesOf(reader, matterOf(funeralSubsidyId)) };
    const period = periodOf(desk, context.clock.today(), choice.year);
    const all = await linesIn(reader, desk, period);
    const lines = all.filter(({ hall }) => choice.hall === undefined || hall === choice.hall);
    const refusals = choice.hall === undefined ? await refusalsIn(reader, period) : [];
    return { office, period, halls: hallSettlements(lines), statistics: subsidyStatistics(lines, refusals) };
  });
}

/**
 * 列入结算, 财政已拨付: enters the step for every line of a settlement that has not had it yet, and tells how many they were.
 * A line is paid only after it was settled. The same `eventId` again enters nothing twice. INVALID for a day
 * after today, or before one of the files was answered or settled.
 */
export async function markSettlement(
  context: UseCaseContext,
  input: SettlementChoice & {
    readonly eventId: string;
    readonly step: 'settled' | 'paid';
    readonly on: PlainDate;
    readonly note: string;
  },
): Promise<number> {
  const { eventId, step, on, note, ...choice } = input;
  const { halls } = await funeralSettlement(context, choice);
  const lines = halls.flatMap(({ counties }) => counties.flatMap((county) => county.lines));
  const waiting = lines.filter(({ settledOn, paidOn }) =>
    step === 'settled' ? settledOn === undefined : settledOn !== undefined && paidOn === undefined,
  );
  // Looked at before the first is entered: a day that one of them refuses enters none.
  const early = waiting.some((line) => on < line.answeredOn || (line.settledOn !== undefined && on < line.settledOn));
  if (early || on > context.clock.today()) throw new TongbanError('INVALID', { field: 'on', why: 'range' });
  for (const { caseId } of waiting) {
    await progressCase(context, { caseId, eventId: `${eventId}-${caseId}`, step, on, note });
  }
  return waiting.length;
}
