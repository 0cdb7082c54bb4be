import { expect, it } from 'vitest';
import { yuanText } from './yuan-text.ts';

it('says fen in yuan, in groups, and a loss with its sign', () => {
  expect([0, 5, 125_200, 153_657_000, -4800].map(yuanText)).toEqual([
    '0.00',
    '0.05',
    '1,252.00',
    '1,536,570.00',
    '−48.00',
  ]);
});
