import { expect, it } from 'vitest';
import { countsOf, foundOf, openNumbers } from './found.ts';

const sheet = (printNumber: string, state: 'printing' | 'used' | 'void' = 'printing') => ({
  ...({ printNumber, state, caseId: 'c', party: 'man', name: '甲', number: null } as const),
});
const job = { sheets: [sheet('A1', 'used'), sheet('A2'), sheet('A3'), sheet('A4')] };

it('finds all right that nobody has looked at, until one is marked', () => {
  expect(openNumbers(job)).toEqual(['A2', 'A3', 'A4']);
  expect(countsOf(foundOf(job, undefined))).toEqual({ right: 3, spoiled: 0, notPrinted: 0 });
});

it('takes what lies behind the first bad one as not printed', () => {
  const found = foundOf(job, { printNumber: 'A3', outcome: 'spoiled' });
  expect([...found]).toEqual([
    ['A2', 'right'],
    ['A3', 'spoiled'],
    ['A4', 'not-printed'],
  ]);
  expect(countsOf(foundOf(job, { printNumber: 'A2', outcome: 'not-printed' }))).toEqual({
    right: 0,
    spoiled: 0,
    notPrinted: 3,
  });
});
