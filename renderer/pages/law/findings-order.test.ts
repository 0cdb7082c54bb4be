import { describe, expect, it } from 'vitest';
import type { Finding, Judgement } from '#core/domain/law/judgement.ts';
import { countOf, inReadingOrder, untold, wrongFields } from './findings-order.ts';

const finding = (rule: string, verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding => ({
  rule,
  verdict,
  basis: '',
  code: '',
  data: {},
  message: '',
  ...more,
});

const judgement: Judgement = {
  ruleSet: 'R5',
  verdict: 'REFUSE',
  findings: [
    finding('M-11', 'PASS'),
    finding('M-09', 'WARN'),
    finding('M-12', 'NEED', { party: 'man' }),
    finding('M-03', 'REFUSE', { party: 'man' }),
    finding('M-04', 'NEED', { party: 'woman', missing: ['woman.birth'] }),
  ],
};

describe('findings as a clerk reads them', () => {
  it('puts what stops the act first and what is in order last', () => {
    expect(inReadingOrder(judgement.findings).map(({ rule }) => rule)).toEqual([
      'M-03',
      'M-12',
      'M-04',
      'M-09',
      'M-11',
    ]);
  });

  it('counts by verdict', () => {
    expect(countOf(judgement, 'NEED', 'HELD')).toBe(2);
  });

  it('points at the birth that is wrong, not at one that is missing', () => {
    expect([...wrongFields(judgement)]).toEqual(['man.birth']);
  });

  it('remembers what has been told', () => {
    expect(untold(judgement, [])).toHaveLength(1);
    expect(untold(judgement, ['M-09'])).toHaveLength(0);
  });
});
