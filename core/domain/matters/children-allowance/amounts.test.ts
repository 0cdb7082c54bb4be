import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { fen } from '../../money/fen.ts';
import { amountOf, amountOn, receivedOf } from './amounts.ts';
import { chongqingStandards } from './chongqing-standards.ts';
import { allowanceKinds, otherAllowances } from './kinds.ts';
import { sampleAllowance } from './sample-allowance.ts';

const on = plainDate('2026-03-02');
const amount = fc.integer({ min: 0, max: 400_000 });
const received = fc.array(fc.record({ kind: fc.constantFrom(...otherAllowances), monthly: amount }), { maxLength: 10 });

describe('the amount of a month', () => {
  it('is the standard less what is deducted, to the fen, and never more than the difference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allowanceKinds), received, amount, (kind, others, monthly) => {
        const application = sampleAllowance(on, { facts: { kind, received: others } });
        const { standard, deducted, payable } = amountOf(application, { monthly: fen(monthly), document: '文件' });
        expect(deducted + payable).toBe(standard);
        expect(standard).toBe(monthly);
        expect(payable).toBe(kind === 'de-facto-orphan' ? Math.max(0, monthly - receivedOf(application)) : monthly);
      }),
    );
  });

  it('is not known without a standard', () => {
    expect(amountOn(sampleAllowance(on), chongqingStandards, plainDate('2024-05-01'))).toBeUndefined();
    expect(amountOn(sampleAllowance(on), chongqingStandards, on)).toMatchObject({ payable: 165_100, isTopUp: false });
  });
});
