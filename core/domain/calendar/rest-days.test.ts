import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { CalendarYearMissingError, officeCalendarSchema, restDayCalendar } from './rest-days.ts';

const { isRestDay, years } = restDayCalendar();

describe('rest days', () => {
  it.each([
    ['2025-05-01', true], // 劳动节
    ['2025-05-05', true], // its last day, a Monday
    ['2025-05-06', false],
    ['2025-01-26', false], // a Sunday, worked
    ['2026-01-04', false], // a Sunday, worked
    ['2026-02-14', false], // a Saturday, worked
    ['2025-10-08', true],
    ['2025-10-09', false],
    ['2025-11-08', true], // a plain Saturday
    ['2025-11-10', false],
  ])('%s: %s', (date, rest) => {
    expect(isRestDay(plainDate(date))).toBe(rest);
  });

  it('of every year since 2021 has 115 to 119 rest days and works no public holiday', () => {
    for (const year of years.filter((known) => known >= 2021)) {
      const days = Array.from({ length: 366 }, (_, index) => addDays(plainDate(`${year}-01-01`), index));
      const resting = days.filter((date) => date.startsWith(`${year}-`) && isRestDay(date));
      expect(resting.length).toBeGreaterThanOrEqual(115);
      expect(resting.length).toBeLessThanOrEqual(119);
      for (const fixed of ['01-01', '05-01', '10-01', '10-02', '10-03'])
        expect(isRestDay(plainDate(`${year}-${fixed}`))).toBe(true);
    }
  });

  it('a missing year is an error that names it, also on a weekend', () => {
    const missing = (years.at(-1) ?? 0) + 1;
    expect(() => isRestDay(plainDate(`${missing}-01-04`))).toThrow(CalendarYearMissingError);
    expect(() => isRestDay(plainDate('2003-05-01'))).toThrow('2003');
  });

  it('an imported year is known and wins over the package', () => {
    const imported = officeCalendarSchema.parse({
      year: 2031,
      source: '国办发明电〔2030〕1号',
      holidays: ['2031-01-01', '2031-10-01'],
      workdays: ['2031-01-04'],
    });
    const calendar = restDayCalendar([imported]);
    expect(weekday(plainDate('2031-01-04'))).toBe(6);
    expect(calendar.isRestDay(plainDate('2031-01-04'))).toBe(false);
    expect(calendar.isRestDay(plainDate('2031-01-05'))).toBe(true);
    expect(calendar.isRestDay(plainDate('2031-10-01'))).toBe(true);
    expect(calendar.isRestDay(plainDate('2025-05-01'))).toBe(true);
  });

  it('refuses a file with days of another year or with a day that is both', () => {
    const file = { year: 2031, source: 'x', holidays: ['2031-10-01'], workdays: [] };
    expect(officeCalendarSchema.safeParse({ ...file, holidays: ['2030-10-01'] }).success).toBe(false);
    expect(officeCalendarSchema.safeParse({ ...file, workdays: ['2031-10-01'] }).success).toBe(false);
    expect(officeCalendarSchema.safeParse({ ...file, holidays: ['2031-02-30'] }).success).toBe(false);
  });
});
