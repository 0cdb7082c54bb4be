import { expect, it } from 'vitest';
import { withdrawReason } from './withdraw-reason.ts';

it('asks who, then for the receipt, and for the explanation of a lost one only', () => {
  expect(withdrawReason({ by: undefined, receiptShown: true, explanation: '' })).toBe('who');
  expect(withdrawReason({ by: 'man', receiptShown: undefined, explanation: '' })).toBe('receipt');
  expect(withdrawReason({ by: 'man', receiptShown: false, explanation: '  ' })).toBe('explanation');
  expect(withdrawReason({ by: 'man', receiptShown: false, explanation: '遗失' })).toBeUndefined();
  expect(withdrawReason({ by: 'woman', receiptShown: true, explanation: '' })).toBeUndefined();
});
