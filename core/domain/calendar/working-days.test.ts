import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { CalendarYearMissingError, restDayCalendar } from './rest-days.ts';
import { workingDaysAfter } from './working-days.ts';

const calendar = restDayCalendar();

describe('working days', () => {
  it.each([
    ['2025-09-26', 3, '2025-09-30'], // a Friday; Sunday 28 September is worked
    ['2025-09-30', 3, '2025-10-11'], // over National Day; Saturday 11 October is worked
    ['2025-10-01', 1, '2025-10-09'],
    ['2026-03-02', 3, '2026-03-05'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-02', 15, '2026-03-23'],
  ])('%s and %i of them: %s', (date, days, last) => {
    expect(workingDaysAfter(calendar, plainDate(date), days)).toBe(last);
  });

  it('a later start or a longer period never ends earlier, and never on a rest day', () => {
    const start = fc.integer({ min: 0, max: 600 }).map((days) => addDays(plainDate('2024-01-01'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 30 }), (from, days, later) => {
        const last = workingDaysAfter(calendar, from, days);
        expect(calendar.isRestDay(last)).toBe(false);
        expect(last > from).toBe(true);
        expect(workingDaysAfter(calendar, addDays(from, later), days) >= last).toBe(true);
        expect(workingDaysAfter(calendar, from, days + 1) > last).toBe(true);
      }),
    );
  });

  it('says which year is missing, and refuses a count that is none', () => {
    const end = plainDate(`${calendar.years.at(-1)}-12-31`);
    expect(() => workingDaysAfter(calendar, end, 1)).toThrow(CalendarYearMissingError);
    for (const days of [0, -1, 1.5]) expect(() => workingDaysAfter(calendar, end, days)).toThrow(RangeError);
  });
});
