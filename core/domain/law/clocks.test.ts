import { describe, expect, it } from 'vitest';
import { CalendarYearMissingError, restDayCalendar } from '../calendar/rest-days.ts';
import { plainDate } from '../dates/plain-date.ts';
import { divorceClock, divorcePhase } from './divorce-clock.ts';
import { noticeClock } from './notice-clock.ts';

const clock = (accepted: string) => divorceClock(plainDate(accepted), restDayCalendar());

describe('the divorce clock: the worked table of marriage.md §1.3', () => {
  it.each([
    ['2021-01-04', '2021-02-03', '2021-02-04', '2021-03-05', '2021-03-06'],
    ['2025-04-01', '2025-05-06', '2025-05-07', '2025-06-05', '2025-06-06'],
    ['2025-04-09', '2025-05-09', '2025-05-10', '2025-06-09', '2025-06-10'],
    ['2025-04-10', '2025-05-12', '2025-05-13', '2025-06-11', '2025-06-12'],
    ['2024-12-27', '2025-01-26', '2025-01-27', '2025-02-25', '2025-02-26'],
    ['2025-09-03', '2025-10-09', '2025-10-10', '2025-11-10', '2025-11-11'],
    ['2025-12-02', '2026-01-04', '2026-01-05', '2026-02-03', '2026-02-04'],
    ['2026-01-15', '2026-02-14', '2026-02-15', '2026-03-16', '2026-03-17'],
  ])('accepted %s', (accepted, coolingEnds, windowOpens, windowCloses, lapsesOn) => {
    expect(clock(accepted)).toEqual({ coolingEnds, windowOpens, windowCloses, lapsesOn });
  });

  it('does not exist before 2021', () => {
    expect(clock('2020-12-31')).toBeUndefined();
    expect(clock('2021-01-01')).toBeDefined();
  });

  it('says which year of the calendar is missing', () => {
    const last = restDayCalendar().years.at(-1) ?? 0;
    expect(() => clock(`${last}-12-15`)).toThrow(CalendarYearMissingError);
    expect(() => clock(`${last}-12-15`)).toThrow(String(last + 1));
  });

  it('tells the phase of a day', () => {
    const known = clock('2025-09-03');
    if (!known) throw new Error('no clock');
    const phases = ['2025-10-09', '2025-10-10', '2025-11-10', '2025-11-11'].map((on) =>
      divorcePhase(known, plainDate(on)),
    );
    expect(phases).toEqual(['cooling', 'open', 'open', 'lapsed']);
  });
});

describe('the notice clock', () => {
  it('lasts sixty days and opens on the next, or on the sixtieth where the office says so', () => {
    const published = plainDate('2024-03-01');
    expect(noticeClock(published, { noticeRegisterFrom: 'P61' })).toEqual({
      lastDay: '2024-04-30',
      registerFrom: '2024-05-01',
    });
    expect(noticeClock(published, { noticeRegisterFrom: 'P60' })).toEqual({
      lastDay: '2024-04-30',
      registerFrom: '2024-04-30',
    });
  });
});
