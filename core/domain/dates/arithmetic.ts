import { daysInMonth, type PlainDate, parsePlainDate, plainDateOf } from './plain-date.ts';

/** A day before year 1 or after year 9999 was asked for. */
export class DateOutOfRangeError extends RangeError {
  readonly code = 'DATE_OUT_OF_RANGE';
  readonly data: Readonly<Record<string, string | number>>;
  constructor(data: Readonly<Record<string, string | number>>) {
    super(`no such day between the years 1 and 9999: ${JSON.stringify(data)}`);
    this.data = data;
  }
}

/** Days from 0000-03-01 to a day: years that begin in March put the leap day last, so no table of months is needed. */
function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

function fromDayNumber(days: number): PlainDate | undefined {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return plainDateOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/**
 * The day `days` after a date (before it, where negative). As the day itself is not counted (民法典 第二百零一条), a
 * period of thirty days that begins with an act on `date` ends on `addDays(date, 30)`.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const result = Number.isInteger(days) ? fromDayNumber(dayNumber(date) + days) : undefined;
  if (!result) throw new DateOutOfRangeError({ date, days });
  return result;
}

/** The corresponding day `months` later; where that month has no such day, its last day (民法典 第二百零二条). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const result = Number.isInteger(months) ? plainDateOf({ year, month, day }) : undefined;
  if (!result) throw new DateOutOfRangeError({ date, months });
  return result;
}

/** The corresponding day `years` later; 29 February of a common year is the 28th (民法典 第二百零二条). */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Days from one date to another: negative where `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, as `Array.sort` wants it. Plain dates also compare rightly with `<` and `>`. */
export function compareDates(left: PlainDate, right: PlainDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Day of the week (星期): 1 Monday … 7 Sunday. */
export function weekday(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((dayNumber(date) + 2) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7; // a remainder of 7, plus one
}

/** Whether a date lies in an interval whose ends belong to it; an absent end is open. */
export function isWithin(date: PlainDate, from: PlainDate | undefined, to: PlainDate | undefined): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

/** The plain date of a moment in Asia/Shanghai (UTC+8 all year since 1991). The clock is the caller's. */
export function plainDateInShanghai(moment: Date): PlainDate {
  const date = parsePlainDate(new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
  if (!date) throw new DateOutOfRangeError({ moment: moment.getTime() });
  return date;
}
