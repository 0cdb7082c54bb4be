import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { type ClockQueue, type ClockRow, clockGroups, clockQueues } from './clock-groups.ts';
import { clockLine } from './clock-line.ts';

const today = plainDate('2025-11-10');

/** Accepted on 3 September 2025: both ends of its periods roll over the rest days (marriage.md §1.3). */
const rolled = {
  known: true,
  accepted: plainDate('2025-09-03'),
  coolingEnds: plainDate('2025-10-09'),
  windowOpens: plainDate('2025-10-10'),
  windowCloses: plainDate('2025-11-10'),
  lapsesOn: plainDate('2025-11-11'),
  phase: 'open',
} as const;

function rowOf(queue: ClockQueue, stage: ClockRow['line']['stage'] = 'accepted', clock: object = rolled): ClockRow {
  // Only the stage and the clock weigh in these lines; the rest of a summary stays out of the test.
  return { queue, line: { id: `${queue}-${stage}`, stage }, clock } as unknown as ClockRow;
}

const on = (day: string): PlainDate => plainDate(day);

describe('what a row of the legal clock says', () => {
  it('counts to the last day of the window, which is today', () => {
    expect(clockLine(rowOf('due-today'), today)).toMatchObject({ day: '2025-11-10', days: 0, next: 'begin' });
    expect(clockLine(rowOf('closing'), on('2025-11-04'))).toMatchObject({ day: '2025-11-10', days: 6 });
  });

  it('counts to the first day of the window in the cooling-off period', () => {
    expect(clockLine(rowOf('cooling'), on('2025-10-09'))).toEqual({
      next: 'wait',
      day: '2025-10-09',
      days: 1,
    });
  });

  it('counts from the day of the lapse', () => {
    expect(clockLine(rowOf('lapsed'), on('2025-11-11'))).toMatchObject({ next: 'lapse', day: '2025-11-11', days: 0 });
    expect(clockLine(rowOf('lapsed', 'submitted'), on('2025-11-20'))).toMatchObject({ next: 'lapse', days: 9 });
  });

  it.each([
    ['accepted', 'begin'],
    ['examining', 'examine'],
    ['submitted', 'review'],
    ['approved', 'register'],
  ] as const)('goes on with a case that is %s: %s', (stage, next) => {
    expect(clockLine(rowOf('open', stage), today).next).toBe(next);
  });

  it('tells no day where the calendar does not reach', () => {
    const clock = { known: false, accepted: plainDate('2026-12-20'), missingYear: 2027 };
    expect(clockLine(rowOf('calendar-missing', 'accepted', clock), on('2026-12-20'))).toEqual({
      next: 'enter-year',
      day: undefined,
      days: undefined,
    });
  });
});

describe('the queues', () => {
  it('keep their order, and stand there empty', () => {
    const groups = clockGroups([rowOf('cooling'), rowOf('due-today')]);
    expect(groups.map(({ queue }) => queue)).toEqual([...clockQueues]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
  });

  it('have the earliest deadline first', () => {
    const later = { ...rolled, windowCloses: plainDate('2025-11-14') };
    const group = clockGroups([rowOf('closing', 'approved', later), rowOf('closing')]).find(
      ({ queue }) => queue === 'closing',
    );
    expect(group?.rows.map(({ line }) => line.id)).toEqual(['closing-accepted', 'closing-approved']);
  });
});
