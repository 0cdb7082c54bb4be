import { describe, expect, it } from 'vitest';
import {
  firstDayOf,
  lastDayOf,
  monthAfter,
  monthOf,
  monthsBetween,
  parsePlainMonth,
  plainMonth,
  plainMonthSchema,
  sentenceMonth,
} from './month.ts';
import { plainDate } from './plain-date.ts';

describe('months', () => {
  it('are read strictly', () => {
    for (const text of ['2026-3', '2026-00', '2026-13', '2026-03-01', '0000-01', ' 2026-03', '']) {
      expect(parsePlainMonth(text)).toBeUndefined();
      expect(plainMonthSchema.safeParse(text).success).toBe(false);
    }
    expect(plainMonthSchema.parse('2026-03')).toBe('2026-03');
    expect(() => plainMonth('2026-13')).toThrow('not a month');
  });

  it('have a first and a last day, and neighbours', () => {
    const february = plainMonth('2024-02');
    expect([firstDayOf(february), lastDayOf(february)]).toEqual(['2024-02-01', '2024-02-29']);
    expect([monthAfter(february), monthAfter(plainMonth('2025-12')), monthAfter(february, -2)]).toEqual([
      '2024-03',
      '2026-01',
      '2023-12',
    ]);
    expect(monthOf(plainDate('2025-12-31'))).toBe('2025-12');
    expect(sentenceMonth(february)).toBe('2024年2月');
    expect(monthsBetween(plainMonth('2025-11'), february)).toBe(0);
    expect(monthsBetween(february, plainMonth('2025-01'))).toBe(11);
  });
});
