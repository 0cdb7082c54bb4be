import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DateOutOfRangeError } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { settlementPeriodOf } from './settlement.ts';

const chongqing = { begins: '12-01', ends: '11-30', reportBy: '11-30' };

describe('the settlement period', () => {
  it.each([
    ['2024-11-30', '2023-12-01', '2024-11-30'],
    ['2024-12-01', '2024-12-01', '2025-11-30'],
    ['2024-12-03', '2024-12-01', '2025-11-30'],
    ['2024-12-31', '2024-12-01', '2025-11-30'],
    ['2025-01-01', '2024-12-01', '2025-11-30'],
    ['2024-02-29', '2023-12-01', '2024-11-30'],
  ])('cremated on %s: %s to %s', (day, from, to) => {
    const period = settlementPeriodOf(plainDate(day), chongqing);
    expect(period).toEqual({ year: Number(to.slice(0, 4)), from, to, reportBy: to });
  });

  it('holds every day, and the day after its end opens the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
        const day = addDays(plainDate('2010-01-01'), days);
        const period = settlementPeriodOf(day, chongqing);
        if (!period) throw new Error('no period');
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(settlementPeriodOf(addDays(period.to, 1), chongqing)?.from).toBe(addDays(period.to, 1));
      }),
    );
  });

  it('of a calendar year with a report in the next, and of a part of the year', () => {
    const year = { begins: '01-01', ends: '12-31', reportBy: '01-15' };
    expect(settlementPeriodOf(plainDate('2024-12-31'), year)).toMatchObject({ year: 2024, reportBy: '2025-01-15' });
    const summer = { begins: '06-01', ends: '08-31', reportBy: '09-30' };
    expect(settlementPeriodOf(plainDate('2024-09-01'), summer)).toBeUndefined();
    expect(settlementPeriodOf(plainDate('2024-08-31'), summer)).toMatchObject({ reportBy: '2024-09-30' });
  });

  it('ends with the calendar', () => {
    expect(() => settlementPeriodOf(plainDate('9999-12-01'), chongqing)).toThrow(DateOutOfRangeError);
  });
});
