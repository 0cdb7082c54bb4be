import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { firstMonthOf, handOverPeriods, handOvers, longestCourse } from './clock.ts';

const calendar = restDayCalendar();

describe('the hand-overs', () => {
  it('over National Day 2025: each period runs from the hand-over before it', () => {
    const days = { accepted: plainDate('2025-09-26'), forwarded: plainDate('2025-09-30') };
    expect(handOverPeriods(days, calendar)).toEqual([
      { step: 'forwarded', began: '2025-09-26', due: '2025-09-30', done: '2025-09-30' },
      { step: 'first-reviewed', began: '2025-09-30', due: '2025-10-28' },
    ]);
  });

  it('the receipt tells the longest course', () => {
    expect(longestCourse(plainDate('2026-03-02'), calendar)).toEqual({
      forwarded: '2026-03-05',
      'first-reviewed': '2026-03-26',
      granted: '2026-04-17',
      told: '2026-04-22',
    });
  });

  it('ends where the calendar of rest days ends', () => {
    const last = calendar.years.at(-1) ?? 0;
    const course = longestCourse(plainDate(`${last}-12-22`), calendar);
    expect(Object.keys(course)).toEqual(['forwarded']);
    expect(handOverPeriods({ accepted: plainDate(`${last}-12-31`) }, calendar)[0]).not.toHaveProperty('due');
  });

  it('an earlier hand-over never moves a later day back behind the longest course', () => {
    const early = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), early, (start, days) => {
        const accepted = addDays(plainDate('2025-01-01'), start);
        const longest = longestCourse(accepted, calendar);
        const [forwarded = 0, reviewed = 0, granted = 0] = days;
        const handed = {
          accepted,
          forwarded: addDays(accepted, forwarded),
          'first-reviewed': addDays(accepted, forwarded + reviewed),
          granted: addDays(accepted, forwarded + reviewed + granted),
        };
        const periods = handOverPeriods(handed, calendar);
        expect(periods.map(({ step }) => step)).toEqual(handOvers.map(({ step }) => step));
        for (const { step, due = '' } of periods) expect(due !== '' && due <= (longest[step] ?? '')).toBe(true);
      }),
    );
  });

  it('the first month is the one after the decision', () => {
    expect(firstMonthOf(plainDate('2026-03-31'))).toBe('2026-04');
    expect(firstMonthOf(plainDate('2025-12-01'))).toBe('2026-01');
  });
});
