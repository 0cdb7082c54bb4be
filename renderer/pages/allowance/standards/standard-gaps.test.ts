import { describe, expect, it } from 'vitest';
import { plainMonth } from '#core/domain/dates/month.ts';
import { chongqingStandards } from '#core/domain/matters/children-allowance/chongqing-standards.ts';
import { allowanceKinds, careKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { childStandardSchema } from '#core/domain/matters/children-allowance/standards.ts';
import { groupedCells, standardCells, standardGaps } from './standard-gaps.ts';

const first = plainMonth('2021-09');
const last = plainMonth('2026-03');
const own = (from: string, to: string, kinds: readonly string[] = allowanceKinds) =>
  childStandardSchema.parse({
    document: '示例〔2022〕1号',
    from,
    to,
    lines: [{ kinds: [...kinds], care: [...careKinds], monthly: '1500.00' }],
  });

describe('months without a standard', () => {
  it('are those between the documents that were found, for every kind and care', () => {
    expect(standardGaps(chongqingStandards, first, last)).toEqual([
      { from: '2022-01', to: '2024-12', cells: standardCells },
    ]);
  });

  it('are closed by the office, month by month', () => {
    const two = [...chongqingStandards, own('2022-01-01', '2022-12-31')];
    expect(standardGaps(two, first, last)).toMatchObject([{ from: '2023-01', to: '2024-12' }]);
    const three = [...two, own('2023-01-01', '2024-12-31')];
    expect(standardGaps(three, first, last)).toEqual([]);
  });

  it('are told apart where only some kinds have none', () => {
    const some = [...chongqingStandards, own('2024-01-01', '2024-12-31', ['orphan'])];
    const gaps = standardGaps(some, first, last);
    expect(gaps.map(({ from, to, cells }) => [from, to, cells.length])).toEqual([
      ['2022-01', '2023-12', 6],
      ['2024-01', '2024-12', 4],
    ]);
  });
});

it('tells a kind once where it lacks every care', () => {
  expect(groupedCells(standardCells.filter(({ kind, care }) => kind === 'hiv' || care === 'institution'))).toEqual([
    { kind: 'orphan', care: 'institution' },
    { kind: 'de-facto-orphan', care: 'institution' },
    { kind: 'hiv' },
  ]);
});
