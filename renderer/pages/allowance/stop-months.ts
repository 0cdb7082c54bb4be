import { monthAfter, monthOf, type PlainMonth } from '#core/domain/dates/month.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type AllowanceCourse, grantOf } from '#core/domain/matters/children-allowance/life.ts';

/**
 * The months from which an allowance may be stopped on a day, the latest first: from the first month that was paid to the
 * month after the day.
 */
export function stopMonths(course: AllowanceCourse, on: PlainDate): readonly PlainMonth[] {
  const first = grantOf(course)?.firstMonth;
  if (first === undefined) return [];
  const months: PlainMonth[] = [];
  for (let month = monthAfter(monthOf(on)); month >= first; month = monthAfter(month, -1)) months.push(month);
  return months;
}
