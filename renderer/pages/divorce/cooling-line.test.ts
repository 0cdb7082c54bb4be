import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { coolingLine } from './cooling-line.ts';

const clock = {
  known: true,
  accepted: plainDate('2025-09-03'),
  coolingEnds: plainDate('2025-10-09'),
  windowOpens: plainDate('2025-10-10'),
  windowCloses: plainDate('2025-11-10'),
  lapsesOn: plainDate('2025-11-11'),
  phase: 'cooling',
} as const;
const first = plainDate('2025-09-04');
const on = (day: string) => plainDate(day);

it('counts whole days and ends with none left', () => {
  expect(coolingLine(clock, first, on('2025-09-03'))).toMatchObject({ cooling: { over: 0, length: 36 }, daysLeft: 36 });
  expect(coolingLine(clock, first, on('2025-09-05'))).toMatchObject({ cooling: { over: 1 }, window: { over: 0 } });
  expect(coolingLine(clock, first, on('2025-10-09'))).toMatchObject({ cooling: { over: 35 }, daysLeft: 0 });
});

it('fills the first period while the second runs, and both after it', () => {
  const open = { ...clock, phase: 'open' } as const;
  expect(coolingLine(open, first, on('2025-11-10'))).toMatchObject({ cooling: { over: 36 }, daysLeft: 0 });
  const lapsed = { ...clock, phase: 'lapsed' } as const;
  expect(coolingLine(lapsed, first, on('2025-12-01'))).toMatchObject({
    window: { over: 32, length: 32 },
    daysLeft: -21,
  });
});
