import { describe, expect, it } from 'vitest';
import { calendarOf, restDayCalendar } from '#core/domain/calendar/rest-days.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { clockPreview, yearsOfClock } from './clock-preview.ts';

describe('what an acceptance begins', () => {
  it('has the four days of the clock', () => {
    expect(clockPreview(plainDate('2025-09-03'), restDayCalendar())).toEqual({
      clock: {
        coolingEnds: '2025-10-09',
        windowOpens: '2025-10-10',
        windowCloses: '2025-11-10',
        lapsesOn: '2025-11-11',
      },
    });
  });

  it('names the year that is missing', () => {
    expect(clockPreview(plainDate('2025-12-02'), calendarOf([]))).toEqual({ missingYear: 2026 });
  });

  it('asks for the years that it can touch', () => {
    expect(yearsOfClock(plainDate('2026-03-02'))).toEqual([2026]);
    expect(yearsOfClock(plainDate('2026-11-20'))).toEqual([2026, 2027]);
  });
});
