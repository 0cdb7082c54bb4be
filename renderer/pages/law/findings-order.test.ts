import { describe, expect, it } from 'vitest';
import type { Finding, Judgement } from '#core/domain/law/judgement.ts';
import { answerOf, countOf, inReadingOrder, missingFacts, untold, wrongFields } from './findings-order.ts';

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

  it('does not call a case complete that still misses something', () => {
    expect(answerOf({ ...judgement, verdict: 'HELD' })).toBe('NEED');
    expect(answerOf({ verdict: 'HELD', findings: [finding('OFF-1', 'HELD')] })).toBe('HELD');
    expect(answerOf(judgement)).toBe('REFUSE');
  });

  it('lists each missing fact once, by party', () => {
    const missing = [
      finding('M-04', 'NEED', { party: 'woman', missing: ['woman.birth'] }),
      finding('M-12', 'NEED', { party: 'woman', missing: ['woman.birth', 'woman.papers'] }),
      finding('M-22', 'NEED', { missing: ['photos'] }),
    ];
    const found = missingFacts(missing);
    expect(found.woman.map(({ path, finding: { rule } }) => [path, rule])).toEqual([
      ['woman.birth', 'M-04'],
      ['woman.papers', 'M-12'],
    ]);
    expect(found.shared.map(({ path }) => path)).toEqual(['photos']);
    expect(found.man).toEqual([]);
  });

  it('keeps what one applicant still has to tell apart from the request', () => {
    const found = missingFacts([finding('M-13', 'NEED', { missing: ['applicant.name', 'purpose'] })]);
    expect(found.applicant.map(({ path }) => path)).toEqual(['applicant.name']);
    expect(found.shared.map(({ path }) => path)).toEqual(['purpose']);
  });

  it('puts each person of an adoption under a heading of their own, and names papers one by one', () => {
    const lacking = (code: string) =>
      finding(code, 'NEED', { code: 'adoption.paperMissing', data: { paper: `${code}#0` }, missing: ['papers'] });
    const found = missingFacts([
      finding('R12', 'NEED', { missing: ['adopters.0.birth', 'adopters.1.birth', 'child.birth'] }),
      finding('R06', 'NEED', { missing: ['sender.bothParents', 'placer.persons.1.name', 'placer.institution.name'] }),
      lacking('A1'),
      lacking('A2'),
    ]);
    const paths = (group: keyof typeof found) => found[group].map(({ path }) => path);
    expect(paths('adopter')).toEqual(['adopters.0.birth']);
    expect(paths('second-adopter')).toEqual(['adopters.1.birth']);
    expect(paths('child')).toEqual(['child.birth']);
    expect(paths('placer')).toEqual(['sender.bothParents', 'placer.institution.name']);
    expect(paths('second-placer')).toEqual(['placer.persons.1.name']);
    expect(paths('papers')).toEqual(['papers.A1', 'papers.A2']);
    expect(paths('shared')).toEqual([]);
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
