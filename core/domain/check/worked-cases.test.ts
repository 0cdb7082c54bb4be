import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { generateIdNumber } from '../identity/generate.ts';
import { type CheckResult, checkCases } from './check-cases.ts';

// The worked cases of marriage.md §9, in the JSON of case-format.md, at the office of 渝中区.

type Facts = Record<string, unknown>;

const oldPapers = ['household-register', 'id-card', 'declaration'];
const newPapers = ['id-card', 'declaration'];

function party(sex: 'male' | 'female', on: string, facts: Facts = {}): Facts {
  const birth = typeof facts.birth === 'string' ? facts.birth : sex === 'male' ? '1996-05-05' : '1997-06-06';
  return {
    kind: 'mainland',
    name: sex === 'male' ? '周子安' : '吴青禾',
    sex,
    birth,
    idNumber: generateIdNumber({ division: '500103', birth: plainDate(birth), sex, sequence: 7 }),
    idValidTo: '2040-01-01',
    status: 'single',
    present: true,
    willing: true,
    papers: on >= '2025-05-10' ? newPapers : oldPapers,
    ...(on >= '2025-05-10' ? {} : { hukou: '500103' }),
    ...facts,
  };
}

interface CaseParts {
  readonly on: string;
  readonly man?: Facts;
  readonly woman?: Facts;
  readonly facts?: Facts;
  readonly office?: Facts;
  readonly settings?: Facts;
}

function marriage({ on, man, woman, facts, office, settings }: CaseParts): CheckResult {
  const onlineCheck = on >= '2025-05-10' ? { onlineCheck: { on, result: 'clear', reference: 'HC-1' } } : {};
  const { results } = checkCases({
    id: 'case',
    matter: 'marriage.registration',
    on,
    office: { division: '500103', foreignAuthority: false, ...office },
    ...(settings ? { settings } : {}),
    facts: {
      man: party('male', on, man),
      woman: party('female', on, woman),
      kinship: null,
      photos: 3,
      ...onlineCheck,
      ...facts,
    },
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

const finding = (result: CheckResult, rule: string, verdict: string) =>
  result.findings.find((one) => one.rule === rule && one.verdict === verdict);

describe('marriage.registration: the worked cases of §9', () => {
  it('1: of age on the birthday, with a word to the clerk; with rule B from the day after', () => {
    const man = { birth: '2003-03-10' };
    const woman = { birth: '2004-01-01' };
    const passed = marriage({ on: '2025-03-10', man, woman });
    expect(passed).toMatchObject({ verdict: 'PASS', ruleSet: 'R4b' });
    expect(finding(passed, 'M-03', 'WARN')?.message).toContain('今日年满22周岁');
    const refused = marriage({ on: '2025-03-10', man, woman, settings: { ageRule: 'B' } });
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'M-03', 'REFUSE')).toMatchObject({ party: 'man', earliest: '2025-03-11' });
  });

  it('2: born 29 February, on 28 February of a common year', () => {
    const refused = marriage({ on: '2026-02-28', man: { birth: '2004-02-29' } });
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'M-03', 'REFUSE')).toEqual({
      rule: 'M-03',
      verdict: 'REFUSE',
      party: 'man',
      basis: '民法典 第一千零四十七条',
      message: '男方未满二十二周岁，2026年3月1日起可以办理',
      earliest: '2026-03-01',
    });
    expect(marriage({ on: '2026-02-28', man: { birth: '2004-02-29' }, settings: { feb29: 'FEB28' } }).verdict).toBe(
      'PASS',
    );
    expect(marriage({ on: '2026-03-01', man: { birth: '2004-02-29' } }).verdict).toBe('PASS');
  });

  it('3: born 29 February, twenty years later again a leap year', () => {
    const passed = marriage({ on: '2024-02-29', woman: { birth: '2004-02-29' } });
    expect(passed.verdict).toBe('PASS');
    expect(finding(passed, 'M-04', 'WARN')?.message).toContain('今日年满20周岁');
  });

  const permit = (division: string) => ({ residencePermit: { division, validTo: '2026-12-31' } });
  const strangers = (division: string) => ({
    man: { hukou: '510104', ...permit(division) },
    woman: { hukou: '520102' },
  });

  it('4: the day before the pilot neither household register is here', () => {
    const refused = marriage({ on: '2021-05-31', ...strangers('500103') });
    expect(refused).toMatchObject({ verdict: 'REFUSE', ruleSet: 'R2' });
    expect(finding(refused, 'M-11', 'REFUSE')).toMatchObject({ earliest: '2021-06-01' });
    expect(finding(refused, 'M-11', 'REFUSE')?.message).toContain('四川省成都市锦江区');
  });

  it('5: on its first day the permit of this district opens the office; the register books are still asked', () => {
    expect(marriage({ on: '2021-06-01', ...strangers('500103') })).toMatchObject({ verdict: 'PASS', ruleSet: 'R3' });
    const { man, woman } = strangers('500103');
    const needed = marriage({ on: '2021-06-01', man: { ...man, papers: newPapers }, woman });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-12', 'NEED')).toMatchObject({ party: 'man' });
    expect(finding(needed, 'M-12', 'NEED')?.message).toContain('户口簿');
  });

  it('6: a permit of another district, with the place that has authority', () => {
    const refused = marriage({ on: '2025-05-09', ...strangers('500105') });
    expect(refused).toMatchObject({ verdict: 'REFUSE', ruleSet: 'R4b' });
    expect(finding(refused, 'M-11', 'REFUSE')?.message).toContain('重庆市江北区');
    expect(marriage({ on: '2025-05-09', ...strangers('500105'), settings: { pilotPermitScope: 'CITY' } }).verdict).toBe(
      'PASS',
    );
    expect(marriage({ on: '2025-05-09', ...strangers('500105'), office: { division: '500105' } }).verdict).toBe('PASS');
  });

  it('7: nationwide since 2025-05-10, with identity card and declaration', () => {
    const passed = marriage({ on: '2025-05-10' });
    expect(passed).toMatchObject({ verdict: 'PASS', ruleSet: 'R5' });
    expect(finding(passed, 'M-11', 'PASS')?.message).toContain('全国通办');
    expect(passed.findings.some(({ verdict }) => verdict === 'NEED')).toBe(false);
  });

  it('8: 全渝通办 with the proof of living here; without it the switch decides', () => {
    const man = { hukou: '500101', tempResidenceProof: { division: '500103' } };
    const woman = { hukou: '500154' };
    expect(marriage({ on: '2024-06-03', man, woman })).toMatchObject({ verdict: 'PASS', ruleSet: 'R4' });
    expect(marriage({ on: '2024-06-03', man: { hukou: '500101' }, woman }).verdict).toBe('REFUSE');
    expect(
      marriage({ on: '2024-06-03', man: { hukou: '500101' }, woman, settings: { citywideNeedsTempProof: false } })
        .verdict,
    ).toBe('PASS');
    expect(marriage({ on: '2021-05-31', man, woman }).verdict).toBe('REFUSE');
  });

  it('16: a remarriage of the same couple must be declared as divorced', () => {
    const facts = { renewal: true };
    const needed = marriage({ on: '2025-08-01', man: { status: 'divorced' }, facts });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-15', 'NEED')).toMatchObject({ party: 'woman' });
    expect(
      marriage({ on: '2025-08-01', man: { status: 'divorced' }, woman: { status: 'divorced' }, facts }).verdict,
    ).toBe('PASS');
  });

  const american = {
    kind: 'foreigner',
    name: 'JOHN EXAMPLE',
    idNumber: '123456789',
    country: 'USA',
    hukou: undefined,
    papers: ['passport', 'no-spouse-certificate', 'translation', 'truth-statement'],
    certificate: { kind: 'apostille', issued: '2025-06-01' },
  };

  it('18: an American with an apostille: the office refers, the papers are in order', () => {
    const referred = marriage({ on: '2025-07-10', man: american });
    expect(referred.verdict).toBe('REFER');
    expect(finding(referred, 'M-10', 'REFER')?.basis).toContain('2025');
    expect(finding(referred, 'M-12', 'PASS')).toBeDefined();
    expect(marriage({ on: '2025-07-10', man: american, office: { foreignAuthority: true } }).verdict).toBe('PASS');
  });

  it('19: an apostille before it was in force', () => {
    const man = { ...american, certificate: { kind: 'apostille', issued: '2023-10-01' } };
    const needed = marriage({ on: '2023-10-30', man, office: { foreignAuthority: true } });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-12', 'NEED')).toMatchObject({ earliest: '2023-11-07' });
    expect(finding(needed, 'M-12', 'NEED')?.message).toContain('领事认证');
    expect(marriage({ on: '2023-11-07', man, office: { foreignAuthority: true } }).verdict).toBe('PASS');
  });

  it('20: the wording “婚姻无障碍” of France and of Italy', () => {
    const from = (country: string) =>
      marriage({
        on: '2025-07-10',
        man: {
          ...american,
          country,
          certificate: { kind: 'consular', issued: '2025-06-01' },
          certificateWording: 'no-impediment',
        },
        office: { foreignAuthority: true },
      });
    expect(from('FRA').verdict).toBe('PASS');
    expect(from('ITA').verdict).toBe('NEED');
  });

  it('21: a declaration notarised seven months ago', () => {
    const man = {
      kind: 'hong-kong',
      birth: '1990-03-07',
      idNumber: '810000199003070015',
      papers: ['hmt-residence-permit', 'region-id'],
      declarationNotarised: '2024-12-10',
    };
    const office = { foreignAuthority: true };
    expect(finding(marriage({ on: '2025-07-10', man, office }), 'M-12', 'NEED')?.message).toContain('六个月');
    expect(marriage({ on: '2025-07-10', man: { ...man, declarationNotarised: '2025-01-10' }, office }).verdict).toBe(
      'PASS',
    );
    expect(marriage({ on: '2025-07-11', man: { ...man, declarationNotarised: '2025-01-10' }, office }).verdict).toBe(
      'NEED',
    );
  });

  it('22: a permanent residence card is a paper since 2025-05-10, before it a passport is needed', () => {
    const man = {
      ...american,
      birth: '1985-01-01',
      idNumber: '932682198501010017',
      country: 'SAU',
      papers: ['pr-card', 'no-spouse-certificate', 'translation'],
      certificate: { kind: 'consular', issued: '2025-04-01' },
    };
    const office = { foreignAuthority: true };
    expect(marriage({ on: '2025-07-01', man, office }).verdict).toBe('PASS');
    const needed = marriage({ on: '2025-05-09', man, office });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-12', 'NEED')?.message).toContain('护照');
  });

  it('23, 24: cousins may not marry, a cousin’s child may', () => {
    const refused = marriage({ on: '2026-03-02', facts: { kinship: 'B4' } });
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'M-07', 'REFUSE')?.basis).toBe('民法典 第一千零四十八条');
    expect(marriage({ on: '2026-03-02', facts: { kinship: 'C1' } }).verdict).toBe('PASS');
  });

  it('25: widowed, and the online check shows a marriage', () => {
    const facts = { onlineCheck: { on: '2026-03-02', result: 'conflict', reference: 'HC-2' } };
    const woman = { status: 'widowed', archiveMarriage: true };
    const needed = marriage({ on: '2026-03-02', woman, facts });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-15', 'NEED')).toMatchObject({ party: 'woman' });
    expect(finding(needed, 'M-15', 'NEED')?.message).toMatch(/死亡医学证明.*结婚证/);
    const papers = [...newPapers, 'death-certificate', 'marriage-certificate'];
    expect(marriage({ on: '2026-03-02', woman: { ...woman, papers }, facts }).verdict).toBe('PASS');
  });

  it('26: a judgment that is not proved effective', () => {
    const needed = marriage({
      on: '2026-03-02',
      man: { status: 'divorced', papers: [...newPapers, 'divorce-judgment'] },
    });
    expect(needed.verdict).toBe('NEED');
    expect(finding(needed, 'M-18', 'NEED')).toMatchObject({ party: 'man' });
  });

  it('29: without the online check the case is held, and only since 2025-05-10', () => {
    const held = marriage({ on: '2026-03-02', facts: { onlineCheck: null } });
    expect(held.verdict).toBe('HELD');
    expect(finding(held, 'OFF-1', 'HELD')?.basis).toBe('婚姻登记条例（2025） 第十条');
    expect(marriage({ on: '2025-05-09', facts: { onlineCheck: null } }).verdict).toBe('PASS');
  });

  it('30: illness was a ground until the end of 2020', () => {
    const man = { medicallyUnfit: true };
    const refused = marriage({ on: '2020-12-31', man });
    expect(refused).toMatchObject({ verdict: 'REFUSE', ruleSet: 'R1' });
    expect(finding(refused, 'M-08', 'REFUSE')).toMatchObject({
      basis: '婚姻登记条例（2003） 第六条第（五）项',
      earliest: '2021-01-01',
    });
    const passed = marriage({ on: '2021-01-01', man });
    expect(passed).toMatchObject({ verdict: 'PASS', ruleSet: 'R2' });
    expect(finding(passed, 'M-09', 'WARN')?.message).toContain('第一千零五十三条');
  });

  it('31: a dot typed with another key is the same name', () => {
    expect(marriage({ on: '2026-03-02', man: { name: '买买提\u2022艾力', nameAsRead: '买买提·艾力' } }).verdict).toBe(
      'PASS',
    );
  });

  it('32: a number of before 1997 is in order and warns of nothing', () => {
    const passed = marriage({
      on: '2012-03-02',
      man: { birth: '1960-01-01', idNumber: '510202196001010018' },
      woman: { birth: '1962-02-02' },
    });
    expect(passed.verdict).toBe('PASS');
    expect(passed.findings.filter(({ verdict }) => verdict === 'WARN')).toEqual([]);
  });
});

describe('marriage.registration: several findings at once', () => {
  it('tells all that is wrong, in the order of the rules', () => {
    const result = marriage({
      on: '2021-05-31',
      man: { birth: '2000-01-01', hukou: '510104', papers: ['id-card'], idValidTo: '2021-05-30', present: false },
      woman: { birth: '2003-07-01', hukou: '520102', status: undefined },
      facts: { kinship: 'B3', photos: 1 },
    });
    expect(result.verdict).toBe('REFUSE');
    const told = result.findings
      .filter(({ verdict }) => verdict !== 'PASS')
      .map(({ rule, verdict }) => `${rule} ${verdict}`);
    expect(told).toEqual([
      'M-01 REFUSE', 'M-03 REFUSE', 'M-04 REFUSE', 'M-06 NEED', 'M-07 REFUSE', 'M-09 WARN',
      'M-11 REFUSE', 'M-12 NEED', 'M-22 NEED', 'M-23 NEED',
    ]); // biome-ignore format: one group a line
    expect(finding(result, 'M-03', 'REFUSE')?.earliest).toBe('2022-01-01');
    expect(finding(result, 'M-04', 'REFUSE')?.earliest).toBe('2023-07-01');
  });

  it('the gravest verdict decides: REFUSE, REFER, HELD, NEED, PASS', () => {
    const on = '2026-03-02';
    const need = { photos: 0 };
    const held = { ...need, onlineCheck: null };
    const hongKong = {
      kind: 'hong-kong',
      idNumber: 'H12345678',
      papers: ['travel-permit', 'region-id'],
      declarationNotarised: '2026-02-02',
    };
    expect(marriage({ on, facts: need }).verdict).toBe('NEED');
    expect(marriage({ on, facts: held }).verdict).toBe('HELD');
    expect(marriage({ on, man: hongKong, facts: held }).verdict).toBe('REFER');
    expect(marriage({ on, man: hongKong, woman: { willing: false }, facts: held }).verdict).toBe('REFUSE');
    expect(marriage({ on, woman: { signsOfCoercion: true } }).verdict).toBe('PASS');
  });

  it('the rule set follows the day', () => {
    const days = [
      '2003-10-01',
      '2015-12-07',
      '2015-12-08',
      '2020-12-31',
      '2021-01-01',
      '2021-05-31',
      '2021-06-01',
      '2023-05-31',
      '2023-06-01',
      '2025-01-19',
      '2025-01-20',
      '2025-05-09',
      '2025-05-10',
    ];
    const birth = { man: { birth: '1975-05-05' }, woman: { birth: '1976-06-06' } };
    const sets = days.map((on) => marriage({ on, ...birth }).ruleSet);
    expect(sets).toEqual(['R0', 'R0', 'R1', 'R1', 'R2', 'R2', 'R3', 'R3', 'R4', 'R4', 'R4b', 'R4b', 'R5']);
    expect(marriage({ on: '2016-01-31', ...birth, settings: { norm2015From: '2016-02-01' } }).ruleSet).toBe('R0');
  });

  it('birth and sex are read off a valid number where they were not given', () => {
    expect(
      marriage({ on: '2026-03-02', man: { birth: undefined, sex: undefined, idNumber: '500103200303100017' } }).verdict,
    ).toBe('PASS');
  });
});
