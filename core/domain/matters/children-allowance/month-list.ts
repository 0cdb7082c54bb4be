import { reachesAge } from '../../dates/age.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { firstDayOf, lastDayOf, monthAfter, monthOf, monthsBetween, type PlainMonth } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { isSameDistrict } from '../../divisions/historic-chongqing.ts';
import type { LawSettings } from '../../law/settings.ts';
import { type Fen, sumFen } from '../../money/fen.ts';
import { amountOn, type MonthlyAmount } from './amounts.ts';
import type { EarlierOfChild } from './context.ts';
import { type AllowanceCourse, checksOf, type Ending, endingOf, grantOf, isPaidIn, leavesListIn } from './life.ts';
import type { ChildrenAllowance } from './schema.ts';
import type { ChildStandard } from './standards.ts';
import type { StopReasonCode } from './stop-reasons.ts';

/** A case with what the lists of a month look at. */
export interface AllowanceRecord {
  readonly caseId: string;
  readonly application: ChildrenAllowance;
  readonly course: AllowanceCourse;
  readonly earlier: readonly EarlierOfChild[];
}

/**
 * Whether the county of an office pays this child (户籍地区县发放): the register of the office that only received the
 * application keeps the case too, and must not list it a second time.
 */
export function isPaidBy(division: string, { application }: Pick<AllowanceRecord, 'application'>): boolean {
  const hukou = application.child?.hukou;
  return hukou !== undefined && isSameDistrict(hukou, division);
}

/** One child of a list, by case and number of the grant. */
interface ListedChild {
  readonly caseId: string;
  readonly number: string;
  readonly application: ChildrenAllowance;
}

/** One payment of a month (发放). */
export type PaymentLine = ListedChild & MonthlyAmount;

/** The payments of a month (发放花名册). */
export interface PaymentList {
  readonly month: PlainMonth;
  readonly lines: readonly PaymentLine[];
  readonly sum: Fen;
  /** Children who are due a payment and for whom no standard of that month is known. */
  readonly withoutStandard: readonly ListedChild[];
}

const listed = ({ caseId, application, course }: AllowanceRecord): ListedChild => ({
  caseId,
  application,
  number: grantOf(course)?.number ?? '',
});

/** Who is paid in a month and how much, by the standard of its first day; children without a standard apart. */
export function paymentsOf(
  records: readonly AllowanceRecord[],
  month: PlainMonth,
  standards: readonly ChildStandard[],
): PaymentList {
  const due = records.filter(({ course }) => isPaidIn(course, month));
  const amounts = due.map((record) => {
    const amount = amountOn(record.application, standards, firstDayOf(month));
    return { child: listed(record), amount };
  });
  const lines = amounts.flatMap(({ child, amount }) => (amount ? [{ ...child, ...amount }] : []));
  return {
    month,
    lines,
    sum: sumFen(...lines.map(({ payable }) => payable)),
    withoutStandard: amounts.flatMap(({ child, amount }) => (amount ? [] : [child])),
  };
}

/** One child taken off the list (减员), with the reason. */
export type ReductionLine = ListedChild &
  Omit<Ending, 'number'> & {
    readonly noticeNumber: string;
    /** Months that were on a list although the allowance had ended (多发月数). */
    readonly overpaidMonths: number;
  };

/** The children whom the list of this month has no more (减员表). */
export function reductionsOf(records: readonly AllowanceRecord[], month: PlainMonth): readonly ReductionLine[] {
  return records.flatMap((record) => {
    const ending = endingOf(record.course);
    if (!ending || leavesListIn(ending) !== month) return [];
    const { number: noticeNumber, ...stop } = ending;
    const first = grantOf(record.course)?.firstMonth ?? month;
    const overpaidMonths = monthsBetween(ending.fromMonth > first ? ending.fromMonth : first, month);
    return [{ ...listed(record), ...stop, noticeNumber, overpaidMonths }];
  });
}

/** An end that the register itself shows: turned eighteen, adopted here, died. */
export interface ProposedStop extends ListedChild {
  readonly reason: StopReasonCode;
  readonly fromMonth: PlainMonth;
  /** The day on which it happened, or was entered here. */
  readonly since: PlainDate;
}

/** The day from which age and school carry the allowance no more; undefined while the birth is not known. */
function tooOldOn({ child, school }: ChildrenAllowance, settings: LawSettings): PlainDate | undefined {
  if (!child?.birth) return undefined;
  const eighteen = reachesAge(child.birth, 18, settings);
  const leaves = school?.kind && school.until ? addDays(school.until, 1) : eighteen;
  if (school?.kind && !school.until) return undefined;
  return leaves > eighteen ? leaves : eighteen;
}

/** The latest day of another case in which the child has a role, where that case stands. */
function dayIn(
  earlier: readonly EarlierOfChild[],
  wanted: { readonly matter: string; readonly role: string; readonly stages: readonly string[] },
): PlainDate | undefined {
  return earlier
    .filter(({ ownRole, matter, role }) => ownRole === 'child' && matter === wanted.matter && role === wanted.role)
    .flatMap(({ stage, on }) => (on && wanted.stages.includes(stage) ? [on] : []))
    .sort()
    .at(-1);
}

const adoption = { matter: 'adoption.establishment', role: 'child', stages: ['registered', 'issued'] } as const;
const dissolution = { matter: 'adoption.dissolution', role: 'child', stages: ['registered', 'issued'] } as const;
const funeral = {
  matter: 'funeral.subsidy',
  role: 'deceased',
  stages: ['accepted', 'examining', 'answered'],
} as const;

function causesOf(
  { application, earlier }: AllowanceRecord,
  settings: LawSettings,
): readonly (readonly [StopReasonCode, PlainDate | undefined])[] {
  const adopted = dayIn(earlier, adoption);
  const dissolved = dayIn(earlier, dissolution);
  return [
    ['06', dayIn(earlier, funeral)],
    ['01', adopted && dissolved && dissolved >= adopted ? undefined : adopted],
    ['09', tooOldOn(application, settings)],
  ];
}

/**
 * Allowances that are being paid and should end by the end of a month: the child died, was adopted here, or turned eighteen
 * out of school. The end itself is an act of the clerk; the first month without payment is the one after.
 */
export function proposedStops(
  records: readonly AllowanceRecord[],
  month: PlainMonth,
  settings: LawSettings,
): readonly ProposedStop[] {
  return records
    .filter(({ course }) => grantOf(course) && !endingOf(course))
    .flatMap((record) => {
      const [cause] = causesOf(record, settings).filter(([, since]) => since && since <= lastDayOf(month));
      const since = cause?.[1];
      if (!cause || !since) return [];
      const first = grantOf(record.course)?.firstMonth ?? month;
      const after = monthAfter(monthOf(since));
      return [{ ...listed(record), reason: cause[0], since, fromMonth: after < first ? first : after }];
    });
}

/** The children who are paid in a month and whose check of that month (每月核查) is not entered. */
export function missingChecks(records: readonly AllowanceRecord[], month: PlainMonth): readonly ListedChild[] {
  return records
    .filter(({ course }) => isPaidIn(course, month))
    .filter(({ course }) => !checksOf(course).some(({ on }) => monthOf(on) === month))
    .map(listed);
}
