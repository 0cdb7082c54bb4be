import { describe, expect, it } from 'vitest';
import { type CheckResult, checkCases } from './check-cases.ts';

// The worked cases of marriage.md §9 about a reissue, in the JSON of case-format.md, at the office of 渝中区.

type Facts = Record<string, unknown>;

function reissue(on: string, facts: Facts = {}, office: Facts = {}): CheckResult {
  const { results } = checkCases({
    id: 'case',
    matter: 'marriage.reissue',
    on,
    office: { division: '500103', foreignAuthority: false, ...office },
    facts: {
      kind: 'marriage',
      reason: 'lost',
      registeredAt: '500237',
      statusStands: true,
      archiveFound: true,
      applicants: ['man', 'woman'],
      proxy: null,
      ...facts,
    },
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

const finding = (result: CheckResult, rule: string, verdict: string) =>
  result.findings.find((one) => one.rule === rule && one.verdict === verdict);

describe('marriage.reissue: the worked cases of §9', () => {
  it('27: registered in 巫山, reissued in 渝中, with the facts of the format and no others', () => {
    const passed = reissue('2025-06-02');
    expect(passed).toMatchObject({ verdict: 'PASS', ruleSet: 'R5' });
    expect(finding(passed, 'S-03', 'PASS')).toMatchObject({
      basis: '婚姻登记条例（2025） 第二十一条',
      message: '全国通办：不限原登记机关和户籍，本处可以补发',
    });
    expect(finding(passed, 'S-04', 'PASS')).toBeDefined();
    expect(new Set(passed.findings.map(({ verdict }) => verdict))).toEqual(new Set(['PASS', 'WARN']));
  });

  it('28: a court divorced them since', () => {
    const refused = reissue('2025-06-02', { statusStands: false });
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'S-01', 'REFUSE')?.message).toMatch(/不能补领结婚证.*婚姻登记档案.*婚姻登记记录证明/);
  });

  it('a divorce certificate stands while they have not married each other again', () => {
    expect(reissue('2025-06-02', { kind: 'divorce' }).verdict).toBe('PASS');
    expect(reissue('2025-06-02', { kind: 'divorce', statusStands: false }).verdict).toBe('REFUSE');
  });
});

describe('marriage.reissue: S-02, until 2025-05-09', () => {
  const person = (sex: string, hukou: string, papers = ['household-register', 'id-card']) => ({
    kind: 'mainland',
    name: sex === 'male' ? '周子安' : '吴青禾',
    sex,
    idNumber: sex === 'male' ? '500103200303100017' : '500101200503100027',
    idValidTo: 'long-term',
    hukou,
    papers,
  });
  const couple = (man: string, woman: string) => ({ man: person('male', man), woman: person('female', woman) });

  it('the office that registered', () => {
    const passed = reissue('2025-05-09', { registeredAt: '500103' });
    expect(passed).toMatchObject({ verdict: 'PASS', ruleSet: 'R4b' });
    expect(finding(passed, 'S-02', 'PASS')?.basis).toBe('婚姻登记条例（2003） 第十七条');
  });

  it('or the household register of either; otherwise the places that have authority', () => {
    expect(reissue('2012-06-04', couple('500103', '510104')).verdict).toBe('PASS');
    expect(reissue('2012-06-04', couple('510104', '500103')).verdict).toBe('PASS');
    const refused = reissue('2012-06-04', couple('510104', '500101'));
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'S-02', 'REFUSE')).toMatchObject({ earliest: '2025-05-10' });
    expect(finding(refused, 'S-02', 'REFUSE')?.message).toMatch(/巫山县.*锦江区.*万州区/);
  });

  it('no household register shown at all', () => {
    expect(reissue('2025-05-09').verdict).toBe('REFUSE');
    expect(reissue('2025-05-10').verdict).toBe('PASS');
  });

  it('the household register book was a paper then, and is none since', () => {
    const man = person('male', '500103', ['id-card']);
    expect(finding(reissue('2025-05-09', { man, applicants: ['man'] }), 'S-02', 'NEED')).toMatchObject({
      party: 'man',
    });
    expect(reissue('2025-05-10', { man, applicants: ['man'] }).verdict).toBe('PASS');
  });

  it('what is told of a person may be no more than the household register', () => {
    expect(reissue('2012-06-04', { man: { hukou: '500103' } }).verdict).toBe('PASS');
    expect(reissue('2012-06-04', { man: { kind: 'mainland', hukou: '510104' } }).verdict).toBe('REFUSE');
    const young = { man: { birth: '1990-01-01' }, woman: {}, original: { registeredOn: '2010-01-01' } };
    expect(reissue('2025-06-02', { ...young, registeredUnderAge: true }).verdict).toBe('NEED');
  });

  it('applicants may bring their facts along', () => {
    const applicants = [person('female', '500103'), person('male', '510104')];
    expect(reissue('2012-06-04', { applicants }).verdict).toBe('PASS');
    expect(reissue('2012-06-04', { applicants: [person('male', '510104')] }).verdict).toBe('REFUSE');
  });
});

describe('marriage.reissue: archive and proxy', () => {
  it('S-04: without the archive', () => {
    const needed = reissue('2025-06-02', { archiveFound: false });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'S-04', 'NEED')?.message).toContain('充分证据');
  });

  it('S-05: an agent needs a notarised paper', () => {
    expect(reissue('2025-06-02', { applicants: [], proxy: { notarised: true } }).verdict).toBe('PASS');
    const needed = reissue('2025-06-02', { applicants: [], proxy: { notarised: false } });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'S-05', 'NEED')?.message).toContain('公证');
    expect(reissue('2025-06-02', { applicants: [] }).verdict).toBe('NEED');
  });

  it('a field that the format does not know is told with its place', () => {
    expect(() => reissue('2025-06-02', { reasons: 'lost' })).toThrow('facts.reasons: expected no field of this name');
    expect(() => reissue('2025-06-02', { applicants: [{ hukou: 1 }] })).toThrow('facts.applicants.0.hukou');
    expect(() => reissue('2003-09-30')).toThrow('a day from 2003-10-01 on');
  });
});
