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
import type { Office, RegisterReader } from '../ports.ts';
import { officeOf, requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase, questionOf, tablesOf } from './load-case.ts';
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

/** The period of the office's own table; INVALID where the place settles by none. */
async function periodOf(reader: RegisterReader, context: UseCaseContext, year: number): Promise<SettlementPeriod> {
  const { division } = await officeOf(reader);
  const own = ownTablesIn(await tablesOf(reader, matterOf(funeralSubsidyId)));
  const row = tableOf(division, undefined, context.clock.today(), own)?.settlements[0];
  if (!row) throw new TongbanError('INVALID', { field: 'year', why: 'no-settlement' });
  return settlementPeriodIn(year, row);
}

function lineOf(loaded: LoadedCase): SettlementLine | undefined {
  const { state, tables } = loaded;
  if (!state.answer) return undefined;
  const application = funeralApplicationSchema.parse(loaded.application);
  const explanation = grantedExplanation({ ...questionOf(state.answer.on, loaded), application });
  if (!explanation) return undefined;
  const formNumber = state.acceptance?.receiptNumber ?? state.answer.number;
  const told = { caseId: state.id, formNumber, application, explanation, halls: hallsIn(tables) };
  return settlementLine({ ...told, progress: state.progress });
}

/** The answered files whose cremation lies in a period, as lines. */
async function linesIn(reader: RegisterReader, context: UseCaseContext, period: SettlementPeriod) {
  const lines: SettlementLine[] = [];
  for (const { id } of await reader.casesOfMatter(funeralSubsidyId, ['answered'])) {
    const line = lineOf(await loadCase(reader, id, context));
    if (line && isWithin(line.cremated, period.from, period.to)) lines.push(line);
  }
  return lines;
}

async function refusalsIn(reader: RegisterReader, context: UseCaseContext, period: SettlementPeriod) {
  const refusals: { readonly rules: readonly string[] }[] = [];
  for (const { id } of await reader.casesOfMatter(funeralSubsidyId, ['refused'])) {
    const { refusal } = (await loadCase(reader, id, context)).state;
    if (!refusal || !isWithin(refusal.on, period.from, period.to)) continue;
    refusals.push({ rules: refusal.reasons.map(({ rule }) => rule) });
  }
  return refusals;
}

/**
 * 殡仪馆结算明细, 年度汇总, 统计: every answered file whose cremation lies in the period, by hall and by the county that pays,
 * as it was granted. Refusals are counted by the day of their notice.
 */
export function funeralSettlement(context: UseCaseContext, choice: SettlementChoice): Promise<FuneralSettlement> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => {
    const period = await periodOf(reader, context, choice.year);
    const all = await linesIn(reader, context, period);
    const lines = all.filter(({ hall }) => choice.hall === undefined || hall === choice.hall);
    const refusals = choice.hall === undefined ? await refusalsIn(reader, context, period) : [];
    const office = await officeOf(reader);
    return { office, period, halls: hallSettlements(lines), statistics: subsidyStatistics(lines, refusals) };
  });
}

/**
 * 列入结算, 财政已拨付: enters the step for every line of a settlement that has not had it yet, and tells how many they were.
 * A line is paid only after it was settled. The same `eventId` again enters nothing twice. INVALID where a file was
 * answered after the day.
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
  for (const { caseId } of waiting) {
    await progressCase(context, { caseId, eventId: `${eventId}-${caseId}`, step, on, note });
  }
  return waiting.length;
}
