import { describe, expect, it } from 'vitest';
import { adoptionFee } from '../adoption-law/fees.ts';
import { adoptionPaperCodes } from '../adoption-law/papers.ts';
import { reissuable } from '../adoption-law/reissue.ts';
import { plainDate } from '../dates/plain-date.ts';
import { CheckInputError, type CheckResult, checkCases } from './check-cases.ts';

// The worked cases of adoption.md §14, in the JSON of case-format.md, at the office of 渝中区 unless the case says otherwise.

type Facts = Record<string, unknown>;

const person = (sex: string, birth: string): Facts => ({ sex, birth, healthy: true, record: false, able: true });
const couple = [person('male', '1985-05-05'), person('female', '1986-06-06')];
const single = (sex: string, birth: string): Facts => ({ adopters: [person(sex, birth)], married: false });
const child = (birth: string, facts: Facts = {}): Facts => ({
  child: { birth, sex: 'female', disabled: false, division: '500103', ...facts },
});

const all: readonly string[] = adoptionPaperCodes;
const without = (...codes: readonly string[]) => all.filter((code) => !codes.includes(code));

function one(input: Facts): CheckResult {
  const [result] = checkCases({ id: 'case', office: { division: '500103' }, ...input }).results;
  if (!result) throw new Error('no result');
  return result;
}

/** A couple without children and a child of parents in hardship, every paper shown; what a case says replaces it. */
function adoption(on: string, category: number, facts: Facts = {}, settings: Facts = {}): CheckResult {
  const sender = { bothParents: true, bothLackCapacity: true, mayEndanger: true, supportersConsent: true };
  return one({
    matter: 'adoption.establishment',
    on,
    settings,
    facts: {
      category,
      ...child('2019-09-01'),
      adopters: couple,
      married: true,
      spouseJoins: true,
      livingChildren: 0,
      alreadyAdopting: 0,
      sender,
      notice: { published: '2018-01-02', claimed: false },
      evaluation: { consented: '2018-01-15', reported: '2018-03-10' },
      papers: all,
      ...facts,
    },
  });
}

const dissolution = (on: string, facts: Facts): CheckResult =>
  one({
    matter: 'adoption.dissolution',
    on,
    facts: { adoptersAgree: true, senderAgrees: true, category: 1, certificateShown: true, ...facts },
  });

const finding = (result: CheckResult, rule: string, verdict: string) =>
  result.findings.find((told) => told.rule === rule && told.verdict === verdict);
const refusals = (result: CheckResult) =>
  result.findings.filter(({ verdict }) => verdict === 'REFUSE').map(({ rule }) => rule);
const needs = (result: CheckResult) =>
  result.findings.filter(({ verdict }) => verdict === 'NEED').map(({ rule }) => rule);

describe('adoption.establishment: ages and consent', () => {
  const man = single('male', '1984-05-10');

  it('1: a single man and a girl, exactly forty years', () => {
    const result = adoption('2024-12-02', 5, { ...man, ...child('2024-05-10') });
    expect(result).toMatchObject({ verdict: 'PASS', ruleSet: 'LAW_2021' });
    expect(finding(result, 'R16', 'PASS')?.basis).toBe('民法典 第一千一百零二条');
  });

  it('2: a day less', () => {
    const result = adoption('2024-12-02', 5, { ...man, ...child('2024-05-09') });
    expect(result.verdict).toBe('REFUSE');
    expect(refusals(result)).toEqual(['R16']);
    expect(finding(result, 'R16', 'REFUSE')?.message).toContain('2024年5月10日');
  });

  it('3: thirty on the day of registration, the spouse 32', () => {
    const adopters = [person('male', '1994-07-01'), person('female', '1992-03-03')];
    expect(adoption('2024-07-01', 5, { adopters }).verdict).toBe('PASS');
    const before = adoption('2024-06-30', 5, { adopters });
    expect(refusals(before)).toEqual(['R12']);
    expect(finding(before, 'R12', 'REFUSE')?.earliest).toBe('2024-07-01');
  });

  it('4: eighteen on the day', () => {
    const grown = child('2006-07-01', { consents: true });
    expect(refusals(adoption('2024-07-01', 5, grown))).toEqual(['R01']);
    expect(adoption('2024-06-30', 5, grown).verdict).toBe('PASS');
  });

  it('5: eight on the day: says no, says yes', () => {
    const says = (consents: boolean) => adoption('2024-07-01', 5, child('2016-07-01', { consents }));
    expect(refusals(says(false))).toEqual(['R19']);
    expect(says(true).verdict).toBe('PASS');
  });

  it('11: a single woman of 35 and a boy of three, before and after the code', () => {
    const facts = { ...single('female', '1985-11-01'), ...child('2017-11-01', { sex: 'male' }) };
    expect(adoption('2020-12-30', 5, facts)).toMatchObject({ verdict: 'PASS', ruleSet: 'LAW_1999' });
    expect(refusals(adoption('2021-01-04', 5, facts))).toEqual(['R16']);
  });

  it('14: a child of fifteen, before and after the code', () => {
    const facts = child('2005-06-01', { consents: true });
    const before = adoption('2020-12-31', 5, facts);
    expect(refusals(before)).toEqual(['R01']);
    expect(finding(before, 'R01', 'REFUSE')).toMatchObject({ basis: '收养法 第四条', earliest: '2021-01-01' });
    expect(adoption('2021-01-01', 5, facts).verdict).toBe('PASS');
  });
});

describe('adoption.establishment: numbers, kin and stepchildren', () => {
  it('8: two own children and a disabled foundling of an institution', () => {
    const facts = { ...child('2019-09-01', { disabled: true }), livingChildren: 2 };
    const passed = adoption('2024-03-01', 1, facts);
    expect(passed.verdict).toBe('PASS');
    expect(finding(passed, 'R14', 'PASS')?.basis).toBe('民法典 第一千一百条');
    const bare = adoption('2024-03-01', 1, { ...facts, notice: null, evaluation: null, papers: without('P12') });
    expect(needs(bare)).toEqual(['R22', 'R23', 'P12']);
  });

  it('9: one child, and two healthy siblings', () => {
    expect(adoption('2024-03-01', 5, { livingChildren: 1 }).verdict).toBe('PASS');
    expect(refusals(adoption('2024-03-01', 5, { livingChildren: 1, alreadyAdopting: 1 }))).toEqual(['R13']);
  });

  it('10: no child, and two siblings', () => {
    for (const alreadyAdopting of [0, 1]) expect(adoption('2024-03-01', 5, { alreadyAdopting }).verdict).toBe('PASS');
    expect(refusals(adoption('2024-03-01', 5, { alreadyAdopting: 2 }))).toEqual(['R13']);
  });

  it("12: a single uncle of 35 and his sister's daughter of five", () => {
    const facts = { ...single('male', '1988-11-01'), ...child('2018-11-01'), papers: without('P8') };
    expect(adoption('2024-03-01', 6, facts).verdict).toBe('PASS');
    expect(needs(adoption('2024-03-01', 6, { ...facts, papers: without('P11'), evaluation: null }))).toEqual([
      'R23',
      'P11',
    ]);
    expect(refusals(adoption('2024-03-01', 6, { ...facts, livingChildren: 2 }))).toEqual(['R08']);
  });

  it('13: a stepfather of 27 with three children, on A1, A2, A9 and P2', () => {
    const facts = {
      ...child('2013-11-01', { consents: true }),
      adopters: [person('male', '1996-11-01')],
      spouseJoins: false,
      livingChildren: 3,
      notice: null,
      evaluation: null,
      papers: ['A1', 'A2', 'A9', 'P2'],
    };
    expect(adoption('2024-03-01', 4, facts).verdict).toBe('PASS');
    expect(needs(adoption('2024-03-01', 4, { ...facts, papers: ['A1', 'A2', 'P2'] }))).toEqual(['A9']);
  });
});

describe('adoption.establishment: who places the child', () => {
  it('15: an aunt places an orphan, and the grandmother objects', () => {
    const result = adoption('2024-03-01', 7, { sender: { supportersConsent: false } });
    expect(refusals(result)).toEqual(['R05']);
    expect(finding(result, 'R05', 'REFUSE')).toMatchObject({
      basis: '民法典 第一千零九十六条',
      message: expect.stringContaining('另行确定监护人'),
    });
  });

  it("16: a widow, and her husband's parents want the child", () => {
    const sender = { bothParents: false, otherParentUnknown: true, grandparentsWaive: false };
    expect(refusals(adoption('2024-03-01', 5, { sender }))).toEqual(['R07']);
    expect(adoption('2024-03-01', 5, { sender: { ...sender, grandparentsWaive: true } }).verdict).toBe('PASS');
  });

  it('17: a mother alone, father unknown', () => {
    const sender = { bothParents: false, otherParentUnknown: true };
    const result = adoption('2024-03-01', 5, { sender, papers: without('P9') });
    expect(result.verdict).toBe('PASS');
    expect(finding(result, 'R06', 'WARN')?.message).toContain('书面说明');
    expect(refusals(adoption('2024-03-01', 5, { sender: { ...sender, otherParentUnknown: false } }))).toEqual(['R06']);
  });

  it('20: a couple from Hong Kong and an orphan in 长寿区', () => {
    const adopters = couple.map((adopter) => ({ ...adopter, kind: 'hong-kong' }));
    const facts = { ...child('2019-09-01', { division: '500115' }), adopters };
    const result = one({ ...caseOf('2024-03-01', 2, facts), office: { division: '500115' } });
    expect(result.verdict).toBe('REFER');
    expect(finding(result, 'V-02', 'REFER')?.message).toContain('重庆市民政局');
  });

  it('21: a couple from the United States and a child of an institution', () => {
    const adopters = couple.map((adopter) => ({ ...adopter, kind: 'foreigner' }));
    const result = adoption('2024-09-10', 1, { adopters });
    expect(result.verdict).toBe('REFUSE');
    expect(finding(result, 'V-02', 'REFER')).toBeDefined();
    expect(adoption('2024-09-10', 4, { adopters: adopters.slice(0, 1) }).verdict).toBe('REFER');
  });
});

function caseOf(on: string, category: number, facts: Facts): Facts {
  return {
    matter: 'adoption.establishment',
    on,
    facts: {
      category,
      adopters: couple,
      married: true,
      spouseJoins: true,
      livingChildren: 0,
      alreadyAdopting: 0,
      evaluation: { consented: '2018-01-15', reported: '2018-03-10' },
      papers: all,
      ...facts,
    },
  };
}

describe('days and papers', () => {
  it('6: a notice of 2024-03-01, on the sixtieth day and the day after', () => {
    const notice = { published: '2024-03-01', claimed: false };
    const early = adoption('2024-04-30', 8, { notice });
    expect(early.verdict).toBe('HELD');
    expect(finding(early, 'R22', 'HELD')?.earliest).toBe('2024-05-01');
    expect(adoption('2024-05-01', 8, { notice }).verdict).toBe('PASS');
    expect(adoption('2024-04-30', 8, { notice }, { noticeRegisterFrom: 'P60' }).verdict).toBe('PASS');
  });

  it('7: received 2024-01-10, 55 days of evaluation', () => {
    const clock = (facts: Facts, on?: string) =>
      one({ matter: 'clock.adoptionDecision', ...(on ? { on } : {}), facts: { received: '2024-01-10', ...facts } });
    expect(clock({ excluded: [['2024-01-15', '2024-03-10']] })).toMatchObject({
      verdict: 'PASS',
      ruleSet: 'LAW_2021',
      dates: { due: '2024-04-04' },
      findings: [{ rule: 'T1', verdict: 'PASS', basis: '中国公民收养子女登记办法（2023） 第八条' }],
    });
    expect(clock({}).dates).toEqual({ due: '2024-02-09' });
    expect(clock({ excluded: [] }, '2024-02-10').findings).toMatchObject([{ verdict: 'WARN' }]);
    expect(() => clock({ excluded: [['2024-01-15', '2024-01-14']] })).toThrow(CheckInputError);
  });

  it('22: no agreement with the family planning office, June and August 2023', () => {
    expect(needs(adoption('2023-06-01', 5, { papers: without('P10') }))).toEqual(['P10']);
    expect(adoption('2023-08-01', 5, { papers: without('P10') }).verdict).toBe('PASS');
  });

  it('23: the certificate of an adoption that was dissolved is not issued again, the proof is', () => {
    expect(reissuable('dissolved')).toBe('dissolution-proof');
    expect(reissuable('standing')).toBe('adoption-certificate');
    expect(reissuable('annulled')).toBeUndefined();
  });

  it('24: 250 yuan until 2017-03-31, nothing since', () => {
    expect(adoptionFee('establishment', plainDate('2017-03-31'))).toBe(25_000);
    expect(adoptionFee('dissolution', plainDate('2017-03-31'))).toBe(10_000);
    expect(adoptionFee('establishment', plainDate('2017-04-05'))).toBe(0);
  });
});

describe('adoption.dissolution', () => {
  it('18: the child of nine refuses', () => {
    const facts = { child: { birth: '2014-09-01', consents: false, division: '500103' } };
    const result = dissolution('2024-03-01', facts);
    expect(result.verdict).toBe('REFUSE');
    expect(refusals(result)).toEqual(['DIS-3']);
  });

  it('19: grown, with the adoptive mother, without the birth parents', () => {
    const facts = { child: { birth: '2004-09-01', consents: true, division: '500103' }, senderAgrees: false };
    const result = dissolution('2024-03-01', facts);
    expect(result.verdict).toBe('PASS');
    expect(finding(result, 'DIS-2', 'PASS')?.basis).toBe('民法典 第一千一百一十五条');
  });
});

describe('what is not known', () => {
  it('an empty case is no input error, and asks for what it lacks', () => {
    expect(one({ matter: 'adoption.establishment', on: '2024-03-01', facts: {} }).verdict).toBe('NEED');
  });

  it.each(['adoption.establishment', 'adoption.dissolution'])('%s: no rules before 1999-05-25', (matter) => {
    expect(() => one({ matter, on: '1999-05-24', facts: {} })).toThrow('a day from 1999-05-25 on');
    expect(one({ matter, on: '1999-05-25', facts: {} }).ruleSet).toBe('LAW_1999');
  });
});
