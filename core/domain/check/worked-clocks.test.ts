import { describe, expect, it } from 'vitest';
import { checkCases } from './check-cases.ts';

// The clocks and numbers of marriage.md §1.3, §8 and §9, in the JSON of case-format.md.

describe('clock.divorce', () => {
  const clock = (accepted: string, on?: string) =>
    checkCases({ id: 'c', matter: 'clock.divorce', ...(on ? { on } : {}), facts: { accepted } }).results[0];

  it('10: on the holiday desk of 2025-05-05 the cooling-off is not over', () => {
    const result = clock('2025-04-01', '2025-05-05');
    expect(result?.dates).toEqual({
      coolingEnds: '2025-05-06',
      windowOpens: '2025-05-07',
      windowCloses: '2025-06-05',
      lapsesOn: '2025-06-06',
    });
    expect(result?.findings).toMatchObject([{ rule: 'D-09', verdict: 'WARN', earliest: '2025-05-07' }]);
  });

  it('12: the window closes on a Monday, and lapses on the day after', () => {
    expect(clock('2025-09-03', '2025-11-10')?.findings).toMatchObject([{ rule: 'D-09', verdict: 'PASS' }]);
    expect(clock('2025-09-03', '2025-11-11')?.findings).toMatchObject([{ rule: 'D-10', verdict: 'WARN' }]);
  });

  it('13: a worked Sunday is the end of the cooling-off', () => {
    expect(clock('2024-12-27', '2025-01-26')?.findings).toMatchObject([
      { rule: 'D-09', verdict: 'WARN', earliest: '2025-01-27' },
    ]);
  });

  it('15: no clock before 2021', () => {
    expect(clock('2020-12-31', '2020-12-31')).toMatchObject({ verdict: 'PASS', ruleSet: 'R1', dates: {} });
    expect(clock('2021-01-04')?.dates).toMatchObject({ coolingEnds: '2021-02-03' });
  });

  it('a year without a calendar is an input error that names it', () => {
    expect(() => clock('2040-12-15')).toThrow(/facts\.accepted.*2041? is missing/);
  });
});

describe('clock.notice and identity.number', () => {
  it('sixty days, registration from the next or from the sixtieth', () => {
    const notice = (settings: Record<string, unknown>, published = '2024-03-01') =>
      checkCases({
        id: 'n',
        matter: 'clock.notice',
        on: published,
        office: { division: '500103' },
        settings,
        facts: { published },
      }).results[0];
    expect(notice({})).toMatchObject({
      verdict: 'PASS',
      ruleSet: 'LAW_2021',
      dates: { lastDay: '2024-04-30', registerFrom: '2024-05-01' },
    });
    expect(notice({ noticeRegisterFrom: 'P60' })?.dates).toEqual({ lastDay: '2024-04-30', registerFrom: '2024-04-30' });
    // The second revision put an article before it.
    expect(notice({}, '2023-07-19')?.findings).toMatchObject([{ basis: '中国公民收养子女登记办法（2019） 第七条' }]);
    expect(notice({}, '2023-07-20')?.findings).toMatchObject([{ basis: '中国公民收养子女登记办法（2023） 第八条' }]);
    expect(() => notice({}, '1999-05-24')).toThrow();
  });

  it.each([
    ['11010519491231002X', 'PASS', '1949-12-31', []],
    ['500103200303100017', 'PASS', '2003-03-10', []],
    ['500101200503100027', 'PASS', '2005-03-10', []],
    ['500112200402290019', 'PASS', '2004-02-29', []],
    ['510202196001010018', 'PASS', '1960-01-01', []],
    ['810000199003070015', 'PASS', '1990-03-07', []],
    ['932682198501010017', 'PASS', '1985-01-01', []],
    ['911124198108030024', 'PASS', '1981-08-03', []],
    ['512223197002290013', 'REFUSE', undefined, ['ID-DATE', 'ADDR-1']],
    ['500103200303100018', 'REFUSE', '2003-03-10', ['ID-CHECK']],
    ['510202600101001', 'REFUSE', '1960-01-01', ['ID-LENGTH']],
    ['5001032003031000', 'REFUSE', undefined, ['ID-LENGTH']],
    ['50010320030310001Z', 'REFUSE', undefined, ['ID-CHARACTERS']],
  ])('%s: %s', (number, verdict, birth, rules) => {
    const [result] = checkCases([{ id: 'i', matter: 'identity.number', on: '2026-11-23', facts: { number } }]).results;
    expect(result?.verdict).toBe(verdict);
    expect(result?.dates).toEqual(birth ? { birth } : {});
    expect(result?.findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
