import { describe, expect, it } from 'vitest';
import { restDayCalendar } from '../calendar/rest-days.ts';
import { plainDate } from '../dates/plain-date.ts';
import { generateIdNumber } from '../identity/generate.ts';
import { CheckInputError, type CheckResult, checkCases } from './check-cases.ts';

// The worked cases of marriage.md §9 that concern divorces, in the JSON of case-format.md, at the office of 渝中区. Only the
// facts that case-format.md names: what the desk alone knows (questioning, online check) is left out.

type Facts = Record<string, unknown>;

function party(sex: 'male' | 'female', on: string, facts: Facts = {}): Facts {
  const birth = sex === 'male' ? '1986-05-05' : '1987-06-06';
  return {
    kind: 'mainland',
    name: sex === 'male' ? '贺云舟' : '梁若溪',
    sex,
    birth,
    idNumber: generateIdNumber({ division: '500103', birth: plainDate(birth), sex, sequence: 9 }),
    idValidTo: '2040-01-01',
    hukou: '500103',
    status: 'married',
    present: true,
    willing: true,
    papers: on >= '2025-05-10' ? ['id-card'] : ['household-register', 'id-card'],
    ...facts,
  };
}

interface CaseParts {
  readonly on: string;
  readonly man?: Facts;
  readonly woman?: Facts;
  readonly facts?: Facts;
  readonly division?: string;
}

function checked(matter: string, { on, division = '500103' }: CaseParts, facts: Facts): CheckResult {
  const { results } = checkCases({ id: 'case', matter, on, office: { division, foreignAuthority: false }, facts });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

function couple({ on, man, woman }: CaseParts): Facts {
  return {
    man: party('male', on, man),
    woman: party('female', on, woman),
    agreement: { voluntary: true, children: true, property: true, debts: true },
    marriageRegisteredIn: 'mainland',
    certificates: 2,
    capacity: true,
  };
}

const application = (parts: CaseParts) => checked('divorce.application', parts, { ...couple(parts), ...parts.facts });

const registration = (parts: CaseParts & { readonly accepted: string; readonly acceptedAt?: string }) =>
  checked('divorce.registration', parts, {
    ...couple(parts),
    accepted: parts.accepted,
    acceptedAt: parts.acceptedAt ?? '500103',
    withdrawn: false,
    photosEach: 2,
    receipt: true,
    ...parts.facts,
  });

const withdrawal = (parts: CaseParts) =>
  checked('divorce.withdrawal', parts, { acceptedAt: '500103', receipt: true, ...parts.facts });

const finding = (result: CheckResult, rule: string, verdict: string) =>
  result.findings.find((one) => one.rule === rule && one.verdict === verdict);

const problemOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CheckInputError) return error.message;
    throw error;
  }
  return '';
};

describe('divorce: the worked cases of §9', () => {
  it('9: at 武汉 in 2022 the pilot is for marriages only', () => {
    const parts = {
      division: '420106',
      man: { hukou: '500103', residencePermit: { division: '420106', validTo: '2026-12-31' } },
      woman: { hukou: '510104' },
    };
    const refused = application({ on: '2022-03-01', ...parts });
    expect(refused).toMatchObject({ verdict: 'REFUSE', ruleSet: 'R3' });
    expect(finding(refused, 'D-07', 'REFUSE')).toMatchObject({ earliest: '2023-06-01' });
    expect(finding(refused, 'D-07', 'REFUSE')?.message).toContain('重庆市渝中区、四川省成都市锦江区');
    expect(application({ on: '2023-06-01', ...parts }).verdict).toBe('PASS');
  });

  it('10: at the holiday desk the cooling-off is not over', () => {
    const refused = registration({ on: '2025-05-05', accepted: '2025-04-01' });
    expect(refused.verdict).toBe('REFUSE');
    expect(finding(refused, 'D-09', 'REFUSE')).toEqual({
      rule: 'D-09',
      verdict: 'REFUSE',
      basis: '民法典 第一千零七十七条',
      message: '冷静期至2025年5月6日止，还没有届满，请双方2025年5月7日起来申请发给离婚证',
      earliest: '2025-05-07',
    });
    expect(refused.dates).toEqual({
      coolingEnds: '2025-05-06',
      windowOpens: '2025-05-07',
      windowCloses: '2025-06-05',
      lapsesOn: '2025-06-06',
    });
    expect(registration({ on: '2025-05-07', accepted: '2025-04-01' }).verdict).toBe('PASS');
  });

  it('11: one alone withdraws on the last day, the receipt lost', () => {
    const lost = { accepted: '2025-04-01', receipt: false, explanation: '回执单不慎遗失' };
    const passed = withdrawal({ on: '2025-05-06', facts: lost });
    expect(passed.verdict).toBe('PASS');
    expect(passed.dates).toMatchObject({ coolingEnds: '2025-05-06', windowOpens: '2025-05-07' });
    expect(finding(passed, 'D-11', 'PASS')?.message).toContain('2025年5月6日');
    expect(withdrawal({ on: '2025-05-06', facts: { ...lost, explanation: true } }).verdict).toBe('PASS');
    expect(withdrawal({ on: '2025-05-06', facts: { ...lost, explanation: undefined } }).verdict).toBe('NEED');
    expect(withdrawal({ on: '2025-05-06', facts: { ...lost, acceptedAt: '500105' } }).verdict).toBe('REFUSE');
    expect(withdrawal({ on: '2025-05-07', facts: lost }).verdict).toBe('REFUSE');
  });

  it('12: the window closes on a Monday; on the day after it is deemed withdrawn', () => {
    expect(registration({ on: '2025-11-10', accepted: '2025-09-03' }).verdict).toBe('PASS');
    const lapsed = registration({ on: '2025-11-11', accepted: '2025-09-03' });
    expect(lapsed.verdict).toBe('REFUSE');
    expect(finding(lapsed, 'D-10', 'REFUSE')?.message).toContain('视为撤回');
    expect(finding(lapsed, 'D-09', 'PASS')).toBeUndefined();
  });

  it('13: a worked Sunday is the end of the cooling-off', () => {
    const refused = registration({ on: '2025-01-26', accepted: '2024-12-27' });
    expect(finding(refused, 'D-09', 'REFUSE')).toMatchObject({ earliest: '2025-01-27' });
    expect(registration({ on: '2025-01-27', accepted: '2024-12-27' }).verdict).toBe('PASS');
  });

  it('14: across the change of law the certificate is of the accepting office, without the register book', () => {
    const elsewhere = registration({ on: '2025-05-12', accepted: '2025-04-09', division: '500105' });
    expect(elsewhere).toMatchObject({ verdict: 'REFUSE', ruleSet: 'R5' });
    expect(finding(elsewhere, 'D-08', 'REFUSE')?.message).toContain('重庆市渝中区');
    const here = registration({ on: '2025-05-12', accepted: '2025-04-09' });
    expect(here.verdict).toBe('PASS');
    expect(here.findings.some(({ verdict }) => verdict === 'NEED')).toBe(false);
  });

  it('15: on the last day of the marriage law the certificate may be given at once; then the clock begins', () => {
    const last = application({ on: '2020-12-31' });
    expect(last).toMatchObject({ verdict: 'PASS', ruleSet: 'R1' });
    expect(finding(last, 'D-09', 'PASS')?.message).toContain('当日可以发给离婚证');
    const atOnce = registration({ on: '2020-12-31', accepted: '2020-12-31', facts: { receipt: undefined } });
    expect(atOnce).toMatchObject({ verdict: 'PASS', dates: {} });
    const first = application({ on: '2021-01-04' });
    expect(first).toMatchObject({ verdict: 'PASS', ruleSet: 'R2' });
    expect(finding(first, 'D-09', 'PASS')?.message).not.toContain('当日');
    const soon = registration({ on: '2021-02-03', accepted: '2021-01-04' });
    expect(soon).toMatchObject({ verdict: 'REFUSE', dates: { coolingEnds: '2021-02-03' } });
    expect(registration({ on: '2021-02-04', accepted: '2021-01-04' }).verdict).toBe('PASS');
  });

  it('17: during the cooling-off no remarriage, but either may withdraw', () => {
    const { results } = checkCases({
      id: '17',
      matter: 'marriage.registration',
      on: '2025-06-12',
      office: { division: '500103' },
      facts: {
        man: party('male', '2025-06-12', { status: 'divorced', openDivorceApplication: true }),
        woman: party('female', '2025-06-12', { status: 'divorced', openDivorceApplication: true }),
      },
    });
    expect(results[0]?.verdict).toBe('REFUSE');
    expect(results[0]?.findings.filter(({ rule, verdict }) => rule === 'M-17' && verdict === 'REFUSE')).toHaveLength(2);
    expect(withdrawal({ on: '2025-06-12', facts: { accepted: '2025-06-03' } }).verdict).toBe('PASS');
    const afterwards = registration({ on: '2025-07-10', accepted: '2025-06-03', facts: { withdrawn: true } });
    expect(finding(afterwards, 'D-11', 'REFUSE')).toBeDefined();
    expect(afterwards.verdict).toBe('REFUSE');
  });
});

const workedTable = [
  ['2021-01-04', '2021-02-03', '2021-02-04', '2021-03-05', '2021-03-06'],
  ['2025-04-01', '2025-05-06', '2025-05-07', '2025-06-05', '2025-06-06'],
  ['2025-04-09', '2025-05-09', '2025-05-10', '2025-06-09', '2025-06-10'],
  ['2025-04-10', '2025-05-12', '2025-05-13', '2025-06-11', '2025-06-12'],
  ['2024-12-27', '2025-01-26', '2025-01-27', '2025-02-25', '2025-02-26'],
  ['2025-09-03', '2025-10-09', '2025-10-10', '2025-11-10', '2025-11-11'],
  ['2025-12-02', '2026-01-04', '2026-01-05', '2026-02-03', '2026-02-04'],
  ['2026-01-15', '2026-02-14', '2026-02-15', '2026-03-16', '2026-03-17'],
] as const;

describe('both windows of the worked table of §1.3', () => {
  it.each(workedTable)('accepted %s', (accepted, coolingEnds, windowOpens, windowCloses, lapsesOn) => {
    const comes = (on: string) => registration({ on, accepted });
    const withdraws = (on: string) => withdrawal({ on, facts: { accepted } });
    expect(withdraws(accepted).verdict).toBe('PASS');
    expect(withdraws(coolingEnds).verdict).toBe('PASS');
    expect(withdraws(windowOpens).verdict).toBe('REFUSE');
    expect(comes(accepted)).toMatchObject({ verdict: 'REFUSE' });
    expect(comes(coolingEnds)).toMatchObject({
      verdict: 'REFUSE',
      dates: { coolingEnds, windowOpens, windowCloses, lapsesOn },
    });
    expect(finding(comes(coolingEnds), 'D-09', 'REFUSE')?.earliest).toBe(windowOpens);
    expect(comes(windowOpens).verdict).toBe('PASS');
    expect(comes(windowCloses).verdict).toBe('PASS');
    expect(finding(comes(lapsesOn), 'D-10', 'REFUSE')).toBeDefined();
    expect(comes(lapsesOn).verdict).toBe('REFUSE');
  });
});

describe('what cannot be judged', () => {
  it('days before the regulation of 2003', () => {
    const before = { on: '2003-09-30' };
    const expected = 'expected a day from 2003-10-01 on';
    expect(problemOf(() => application(before))).toBe(`case 1 ("case"), on: ${expected}`);
    expect(problemOf(() => withdrawal({ ...before, facts: { accepted: '2003-09-01' } }))).toContain(`on: ${expected}`);
    expect(problemOf(() => registration({ on: '2003-10-01', accepted: '2003-09-30' }))).toContain(
      `facts.accepted: ${expected}`,
    );
  });

  it('a period that reaches into a year without a calendar', () => {
    const last = restDayCalendar().years.at(-1) ?? 0;
    const accepted = `${last}-12-15`;
    const missing = new RegExp(`facts\\.accepted: .*${last + 1} is missing`);
    expect(problemOf(() => registration({ on: accepted, accepted }))).toMatch(missing);
    expect(problemOf(() => withdrawal({ on: accepted, facts: { accepted } }))).toMatch(missing);
  });

  it('a certificate since 2021 without the day of acceptance', () => {
    const facts = { accepted: undefined };
    expect(problemOf(() => registration({ on: '2025-05-12', accepted: '', facts }))).toBe(
      'case 1 ("case"), facts.accepted: expected a calendar day as YYYY-MM-DD',
    );
    expect(registration({ on: '2018-05-11', accepted: '', facts }).verdict).toBe('PASS');
  });

  it('fields of no such name', () => {
    expect(problemOf(() => application({ on: '2025-05-12', facts: { accepted: '2025-05-12' } }))).toContain(
      'facts.accepted: expected no field of this name',
    );
  });
});
