import { expect, it } from 'vitest';
import { changedAt, insertedAfter, without } from './lists.ts';

const rows = [{ what: '甲' }, { what: '乙' }];

it('adds after, takes away and changes one row, and leaves the others', () => {
  expect(insertedAfter(rows, 0, { what: '丙' }).map(({ what }) => what)).toEqual(['甲', '丙', '乙']);
  expect(insertedAfter(rows, -1, { what: '丙' }).map(({ what }) => what)).toEqual(['丙', '甲', '乙']);
  expect(without(rows, 0)).toEqual([{ what: '乙' }]);
  expect(changedAt(rows, 1, { what: '丁' })).toEqual([{ what: '甲' }, { what: '丁' }]);
  expect(rows).toEqual([{ what: '甲' }, { what: '乙' }]);
});
