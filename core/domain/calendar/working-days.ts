import { addDays } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { RestDayCalendar } from './rest-days.ts';

/**
 * The last day of a period of `days` working days (工作日) that begins with an act on `date`. The day itself is not
 * counted, wherever it lies; rest days are passed over. CALENDAR_YEAR_MISSING where the calendar does not reach; RangeError
 * for a count that is no whole number from 1.
 */
export function workingDaysAfter(calendar: RestDayCalendar, date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of working days: ${days}`);
  let last = date;
  for (let counted = 0; counted < days; ) {
    last = addDays(last, 1);
    if (!calendar.isRestDay(last)) counted += 1;
  }
  return last;
}
