import { describe, expect, it } from 'vitest';
import type { CaseVerdict, FindingVerdict } from '#core/domain/law/judgement.ts';
import { answerReason } from './answer-reason.ts';

function judged(verdict: CaseVerdict, ...findings: readonly FindingVerdict[]) {
  const shown = findings.map((one, index) => ({
    rule: `X-${index}`,
    verdict: one,
    basis: '',
    code: '',
    data: {},
    message: '',
  }));
  return { ruleSet: 'R5', verdict, findings: shown };
}

describe('why a request cannot be answered', () => {
  it('needs PASS and everything told', () => {
    expect(answerReason(judged('PASS'), [], false)).toBeUndefined();
    expect(answerReason(judged('PASS', 'WARN'), [], false)).toBe('untold');
    expect(answerReason(judged('PASS', 'WARN'), ['X-0'], false)).toBeUndefined();
  });

  it('says what stands against it', () => {
    expect(answerReason(judged('REFUSE', 'REFUSE'), [], false)).toBe('refused');
    expect(answerReason(judged('NEED', 'NEED'), [], false)).toBe('missing');
    expect(answerReason(judged('HELD', 'HELD'), [], false)).toBe('missing');
    expect(answerReason(judged('PASS'), [], true)).toBe('unsaved');
  });
});
