import { lastDayOf, type PlainMonth, sentenceMonth } from '../domain/dates/month.ts';
import { TongbanError } from '../domain/errors.ts';
import {
  type AllowanceRecord,
  isPaidBy,
  missingChecks,
  type PaymentList,
  type ProposedStop,
  paymentsOf,
  proposedStops,
  type ReductionLine,
  reductionsOf,
} from '../domain/matters/children-allowance/month-list.ts';
import { type ChildOfficer, officersOf } from '../domain/matters/children-allowance/officers.ts';
import { childrenAllowanceSchema } from '../domain/matters/children-allowance/schema.ts';
import { officersIn, standardsOf } from '../domain/matters/children-allowance/tables.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { Office, RegisterReader } from '../ports.ts';
import { officeOf, requireRole, type UseCaseContext } from './context.ts';
import { loadCase, tablesOf } from './load-case.ts';

const matterId = 'children.allowance';

/** The lists of a month (当月名册). */
export interface AllowanceMonthLists {
  readonly office: Office;
  readonly month: PlainMonth;
  readonly payments: PaymentList;
  readonly reductions: readonly ReductionLine[];
  readonly proposed: readonly ProposedStop[];
  /** Each with those who look after the child at the end of the month. */
  readonly unchecked: readonly (ReturnType<typeof missingChecks>[number] & {
    readonly officers: readonly ChildOfficer[];
  })[];
}

/** Every allowance that was granted, ended or not, oldest first. */
async function grantedRecords(reader: RegisterReader, context: UseCaseContext): Promise<readonly AllowanceRecord[]> {
  const records: AllowanceRecord[] = [];
  for (const { id } of await reader.casesOfMatter(matterId, ['granted', 'stopped'])) {
    const { application, state, earlier } = await loadCase(reader, id, context);
    records.push({ caseId: id, application: childrenAllowanceSchema.parse(application), course: state, earlier });
  }
  return records;
}

/** Of the children whom this county pays: who is paid in a month and how much, who leaves the list, whose allowance should end, whose check is missing. */
export async function allowanceMonth(context: UseCaseContext, month: PlainMonth): Promise<AllowanceMonthLists> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => {
    const office = await officeOf(reader);
    const granted = await grantedRecords(reader, context);
    const records = granted.filter((record) => isPaidBy(office.division, record));
    const tables = await tablesOf(reader, matterOf(matterId));
    const officers = officersIn(tables);
    const unchecked = missingChecks(records, month).map((child) => ({
      ...child,
      officers: officersOf(officers, child.caseId, lastDayOf(month)),
    }));
    return {
      office,
      month,
      payments: paymentsOf(records, month, standardsOf(tables)),
      reductions: reductionsOf(records, month),
      proposed: proposedStops(records, month, office.law),
      unchecked,
    };
  });
}

/** The lists of a month, for a file that must leave nobody out: ALLOWANCE_STANDARD_MISSING while a child has no standard. */
export async function completeMonth(context: UseCaseContext, month: PlainMonth): Promise<AllowanceMonthLists> {
  const lists = await allowanceMonth(context, month);
  const children = lists.payments.withoutStandard.length;
  if (children > 0) throw new TongbanError('ALLOWANCE_STANDARD_MISSING', { month: sentenceMonth(month), children });
  return lists;
}
