import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { waitingCounts } from './settlement-lines.ts';

it('counts what waits to be settled, and of what is settled what waits for the payment', () => {
  const day = plainDate('2026-11-20');
  const open = { settledOn: null, paidOn: null };
  const settled = { settledOn: day, paidOn: null };
  const paid = { settledOn: day, paidOn: day };
  const halls = [{ counties: [{ lines: [open, settled] }, { lines: [paid] }] }, { counties: [{ lines: [open] }] }];
  expect(waitingCounts(halls)).toEqual({ settled: 2, paid: 1 });
  expect(waitingCounts([])).toEqual({ settled: 0, paid: 0 });
});
