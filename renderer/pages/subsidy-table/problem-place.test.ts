import { expect, it } from 'vitest';
import { problemPlace } from './problem-place.ts';

it('finds the row of a problem, its list, or the version itself', () => {
  expect(problemPlace('table.items.2.cap')).toEqual({ list: 'items', row: 2 });
  expect(problemPlace('table.totalCaps.0')).toEqual({ list: 'totalCaps', row: 0 });
  expect(problemPlace('table.editions')).toEqual({ list: 'editions' });
  expect(problemPlace('from')).toEqual({});
  expect(problemPlace('table.flowers.1')).toEqual({});
});
