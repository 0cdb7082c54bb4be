import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { sampleAllowance } from '../matters/children-allowance/sample-allowance.ts';
import { type CheckResult, checkCases } from './check-cases.ts';

// Cases of the children's allowance as `tongban check` reads them. Money of other allowances is in fen.

const on = plainDate('2026-03-02');

function allowance(day: string, facts: Record<string, unknown> = {}): CheckResult {
  const { results } = checkCases({
    id: 'case',
    matter: 'children.allowance',
    on: day,
    office: { division: '500103' },
    facts: { ...sampleAllowance(on), ...facts },
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

const refusing = ({ findings }: CheckResult) =>
  findings.filter(({ verdict }) => verdict === 'REFUSE').map(({ rule }) => rule);

describe('children.allowance', () => {
  it('an orphan in a family, by the standard of the day', () => {
    expect(allowance('2026-03-02')).toMatchObject({
      ruleSet: 'CA-2021',
      verdict: 'PASS',
      amounts: { standard: '1651.00', deducted: '0.00', payable: '1651.00' },
    });
    expect(allowance('2026-03-02', { care: 'institution', institution: '院' }).amounts?.payable).toBe('2000.00');
  });

  it('a month of the gap is held, until a standard is told', () => {
    const day = '2024-06-03';
    const facts = {
      father: { state: 'dead', proof: { paper: 'death-certificate' } },
      mother: { state: 'not-found', proof: { paper: 'police-proof' } },
    };
    expect(allowance(day, facts)).toMatchObject({ verdict: 'HELD' });
    expect(allowance(day, facts)).not.toHaveProperty('amounts');
    const lines = [{ kinds: ['orphan'], care: ['dispersed'], monthly: '1500.00' }];
    const standards = [{ document: '渝民〔2024〕0号', from: '2024-01-01', lines }];
    expect(allowance(day, { ...facts, standards })).toMatchObject({ verdict: 'PASS', amounts: { payable: '1500.00' } });
  });

  it('what the register would tell: paid already, adopted', () => {
    const earlier = (matter: string, stage: string, day: string | null) => [{ matter, stage, on: day }];
    expect(refusing(allowance('2026-03-02', { earlier: earlier('children.allowance', 'granted', null) }))).toEqual([
      'CA-10',
    ]);
    expect(
      refusing(allowance('2026-03-02', { earlier: earlier('adoption.establishment', 'issued', '2026-02-03') })),
    ).toEqual(['CA-11']);
  });

  it('the clocks over National Day, and the first month', () => {
    const handOvers = { accepted: '2025-09-26', forwarded: '2025-09-30' };
    expect(allowance('2026-03-02', { handOvers }).dates).toEqual({ forwardBy: '2025-09-30', reviewBy: '2025-10-28' });
    const granted = { ...handOvers, 'first-reviewed': '2025-10-20', granted: '2025-10-31' };
    expect(allowance('2026-03-02', { handOvers: granted }).dates).toMatchObject({
      decideBy: '2025-11-10',
      tellBy: '2025-11-05',
      paidFrom: '2025-11-01',
    });
  });

  it('says what it cannot judge', () => {
    expect(() => allowance('2010-11-15')).toThrow('a day from 2010-11-16 on');
    expect(() => allowance('2026-03-02', { handOvers: { accepted: '2999-01-01' } })).toThrow('facts.handOvers');
    expect(() => allowance('2026-03-02', { received: [{ kind: 'destitute', monthly: 0.5 }] })).toThrow(
      'a whole number',
    );
  });
});
