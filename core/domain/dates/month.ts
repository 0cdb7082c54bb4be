import { z } from 'zod';
import { addDays, addMonths } from './arithmetic.ts';
import { type PlainDate, parsePlainDate, plainDate } from './plain-date.ts';

/** A calendar month (月份) as `YYYY-MM`; only this file makes one, so it is always a month that exists. */
export type PlainMonth = string & { readonly __plainMonth: true };

/** Reads `YYYY-MM` strictly; undefined for anything else. */
export function parsePlainMonth(text: string): PlainMonth | undefined {
  return /^\d{4}-\d{2}$/.test(text) && parsePlainDate(`${text}-01`)
    ? (text as PlainMonth) // its first day was just proved to exist
    : undefined;
}

/** A month written in source code or in a test; throws where it is none. */
export function plainMonth(text: string): PlainMonth {
  const month = parsePlainMonth(text);
  if (!month) throw new RangeError(`not a month: ${text}`);
  return month;
}

/** The month of a day. */
export function monthOf(date: PlainDate): PlainMonth {
  return plainMonth(date.slice(0, 7));
}

/** Its first day. */
export function firstDayOf(month: PlainMonth): PlainDate {
  return plainDate(`${month}-01`);
}

/** Its last day. */
export function lastDayOf(month: PlainMonth): PlainDate {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** The month `count` months later, or before where negative. */
export function monthAfter(month: PlainMonth, count = 1): PlainMonth {
  return monthOf(addMonths(firstDayOf(month), count));
}

/** Months from one month to another; none where `to` is not the later. */
export function monthsBetween(from: PlainMonth, to: PlainMonth): number {
  const count = (month: PlainMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return Math.max(0, count(to) - count(from));
}

/** 2026年3月 */
export function sentenceMonth(month: PlainMonth): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

/** A month on the wire and in the store. */
export const plainMonthSchema = z
  .string()
  .refine((text) => parsePlainMonth(text) !== undefined, { error: 'a month as YYYY-MM' })
  .transform((text) => text as PlainMonth); // proved by the refinement above
