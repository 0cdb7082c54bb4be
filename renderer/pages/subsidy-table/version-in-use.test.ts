import { expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { isInUse } from './version-in-use.ts';

const version = (region: string, from: string, own: object | null) => ({ region, from: plainDate(from), own });

it('is the newest of the office that has begun, before that the built-in one; each region for itself', () => {
  const builtIn = version('500000', '2010-01-01', null);
  const first = version('500000', '2025-01-01', {});
  const second = version('500000', '2026-04-01', {});
  const other = version('510000', '2025-09-01', null);
  const all = [builtIn, second, first, other];
  const used = (on: string) => all.filter((one) => isInUse(one, all, plainDate(on)));
  expect(used('2024-12-31')).toEqual([builtIn]);
  expect(used('2025-01-01')).toEqual([first]);
  expect(used('2026-03-31')).toEqual([first, other]);
  expect(used('2026-04-01')).toEqual([second, other]);
});
