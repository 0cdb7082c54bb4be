import { addDays, compareDates, daysBetween } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/** T1 and T5: days within which the office decides (登记办法 第八条、第十一条). Calendar days, as the text says. */
export const decisionDays = 30;
/** T3: days within which the report of the evaluation is due (收养评估办法 第十条). */
export const evaluationDays = 60;
/** T4: days of living together before the report (融合时间, 收养评估办法 第八条). */
export const livingTogetherDays = 30;

/**
 * Days that are not counted (不计算在内的期间): notice and evaluation. As with every period the day of the act, `from`, is
 * not part of it (民法典 第二百零一条): the first day left out is the one after it, the last is `to`.
 */
export type ExcludedInterval = readonly [from: PlainDate, to: PlainDate];

/**
 * T1, T5: the last day for the decision (办理期限). Counts thirty calendar days from the day after receipt and leaves out
 * the days of the intervals, each once however many cover it. What lies before the receipt or begins when the thirty days
 * have run changes nothing. DATE_OUT_OF_RANGE past the year 9999; an interval that ends before it begins is empty.
 */
export function decisionDue(received: PlainDate, excluded: readonly ExcludedInterval[]): PlainDate {
  const inOrder = excluded.toSorted(([left], [right]) => compareDates(left, right));
  let due = addDays(received, decisionDays);
  let counted = received;
  for (const [from, to] of inOrder) {
    const start = from > counted ? from : counted;
    if (start >= due) break;
    if (to <= start) continue;
    due = addDays(due, daysBetween(start, to));
    counted = to;
  }
  return due;
}

/** T3: the last day for the report (评估报告), sixty days after the applicant agreed to be evaluated. */
export function evaluationDue(consented: PlainDate): PlainDate {
  return addDays(consented, evaluationDays);
}

/** T4: the first day on which the living together has lasted thirty days. */
export function livedTogetherFrom(began: PlainDate): PlainDate {
  return addDays(began, livingTogetherDays);
}
