import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekday } from '#core/domain/dates/arithmetic.ts';
import { daysInMonth, plainDate } from '#core/domain/dates/plain-date.ts';
import { monthWeeks } from './month-days.ts';

const none = { holidays: [], workdays: [] };

it('marks holidays, worked weekends and weekends of February 2026', () => {
  const days = {
    holidays: [plainDate('2026-02-16'), plainDate('2026-02-21')],
    workdays: [plainDate('2026-02-14')],
  };
  const flat = monthWeeks(2026, 2, days).flat();
  const kind = (day: number) => flat.find((cell) => cell?.day === day)?.kind;
  expect([kind(13), kind(14), kind(15), kind(16), kind(21)]).toEqual([
    'work',
    'worked',
    'weekend',
    'holiday',
    'holiday',
  ]);
});

it('puts every day of any month once, under its weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const weeks = monthWeeks(year, month, none);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [index, cell] of week.entries()) if (cell) expect(weekday(cell.date)).toBe(index + 1);
      }
      const days = weeks.flat().flatMap((cell) => (cell ? [cell.day] : []));
      expect(days).toEqual(Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1));
    }),
  );
});
