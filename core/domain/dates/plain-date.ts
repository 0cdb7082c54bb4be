/**
 * A plain date (日期): a day on the calendar of Asia/Shanghai as `YYYY-MM-DD`, without a time and without a zone.
 * Only {@link parsePlainDate} and the arithmetic beside it make one, so a value of this type is always a day that exists.
 */
export type PlainDate = string & { readonly __plainDate: true };

/** The three numbers of a day; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Makes a plain date of numbers, or undefined where that day does not exist. Years 1 to 9999. */
export function plainDateOf({ year, month, day }: DateParts): PlainDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate; // the one place that mints the brand: the day was just proved to exist
}

/** Reads `YYYY-MM-DD` strictly; undefined for anything else, also for days that do not exist (2026-02-30). */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return plainDateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** A plain date written in source code or in a test; throws where it is not one. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

/** The numbers of a plain date. */
export function dateParts(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
