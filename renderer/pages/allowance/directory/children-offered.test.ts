import { expect, it } from 'vitest';
import { fen } from '#core/domain/money/fen.ts';
import { childrenOffered } from './children-offered.ts';

const child = (caseId: string) => ({
  caseId,
  number: `N-${caseId}`,
  name: `儿童${caseId}`,
  maskedNumber: '',
  kind: null,
  care: null,
});
const money = { standard: fen(1), deducted: fen(0), payable: fen(1), isTopUp: false };
const line = (caseId: string) => ({ ...child(caseId), ...money, document: '', payment: null, payee: '' });

it('offers who is paid, with or without a standard, and who was assigned before, each once', () => {
  const payments = { lines: [line('a'), line('b')], withoutStandard: [child('c')] };
  const offered = childrenOffered(payments, { ids: ['b', 'z'], names: ['儿*', '旧*'] });
  expect(offered.map(({ caseId, name, number }) => [caseId, name, number])).toEqual([
    ['a', '儿童a', 'N-a'],
    ['b', '儿童b', 'N-b'],
    ['c', '儿童c', 'N-c'],
    ['z', '旧*', ''],
  ]);
});

it('offers those assigned before while the list is not there yet', () => {
  expect(childrenOffered(undefined, { ids: ['b'], names: ['儿*'] })).toHaveLength(1);
  expect(childrenOffered(undefined, undefined)).toEqual([]);
});
