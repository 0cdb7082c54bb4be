import { describe, expect, it } from 'vitest';
import { findCases } from './find-cases.ts';

const cases = [
  { names: ['王䶮', '阿依古丽·买买提'], number: null },
  { names: ['李沐阳', '周雨桐'], number: 'J500103-2026-000012' },
];

describe('the search box of the day', () => {
  it.each([
    ['', 2],
    ['周雨', 1],
    ['阿依古丽买买提', 1],
    ['李 周', 1],
    ['王 周', 0],
    ['000012', 1],
    ['j500103', 1],
    ['０００１２', 1],
  ])('%j finds %i', (query, count) => {
    expect(findCases(cases, query)).toHaveLength(count);
  });
});
