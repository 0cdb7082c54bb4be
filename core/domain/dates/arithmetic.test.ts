import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  DateOutOfRangeError,
  daysBetween,
  plainDateInShanghai,
  weekday,
} from './arithmetic.ts';
import { type PlainDate, plainDate } from './plain-date.ts';

const dayMs = 86_400_000;
const iso = (utc: number): PlainDate => plainDate(new Date(utc).toISOString().slice(0, 10));
/** Days of 1800 to 2399 as milliseconds UTC: the oracle is the JavaScript date, which shares no code with ours. */
const utcDays = fc.integer({ min: Date.UTC(1800, 0, 1) / dayMs, max: Date.UTC(2399, 11, 31) / dayMs });

describe('arithmetic against the JavaScript date', () => {
  it('adds days', () => {
    fc.assert(
      fc.property(utcDays, fc.integer({ min: -200_000, max: 200_000 }), (day, n) => {
        expect(addDays(iso(day * dayMs), n)).toBe(iso((day + n) * dayMs));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts days and names weekdays', () => {
    fc.assert(
      fc.property(utcDays, utcDays, (left, right) => {
        expect(daysBetween(iso(left * dayMs), iso(right * dayMs))).toBe(right - left);
        expect(weekday(iso(left * dayMs)) % 7).toBe(new Date(left * dayMs).getUTCDay());
        expect(Math.sign(compareDates(iso(left * dayMs), iso(right * dayMs)))).toBe(Math.sign(left - right));
      }),
      { numRuns: 2000 },
    );
  });

  it('adds months: the corresponding day or the last day of the month', () => {
    fc.assert(
      fc.property(utcDays, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
        const start = new Date(day * dayMs);
        const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
        const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
        first.setUTCDate(Math.min(start.getUTCDate(), last));
        expect(addMonths(iso(day * dayMs), months)).toBe(iso(first.getTime()));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the edges', () => {
  it('29 February goes to the 28th of a common year', () => {
    expect(addYears(plainDate('2004-02-29'), 22)).toBe('2026-02-28');
    expect(addYears(plainDate('2004-02-29'), 20)).toBe('2024-02-29');
    expect(addMonths(plainDate('2024-08-31'), 6)).toBe('2025-02-28');
  });

  it('refuses to leave the calendar, saying what was asked', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(DateOutOfRangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(DateOutOfRangeError);
    expect(() => addMonths(plainDate('9999-12-31'), 1)).toThrow(DateOutOfRangeError);
    expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow(DateOutOfRangeError);
  });

  it('the day turns at midnight in Shanghai', () => {
    expect(plainDateInShanghai(new Date('2025-05-09T15:59:59Z'))).toBe('2025-05-09');
    expect(plainDateInShanghai(new Date('2025-05-09T16:00:00Z'))).toBe('2025-05-10');
  });
});
