import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckInputError, checkableMatters, checkCases, describeProblem } from './check-cases.ts';

const good = { id: 'a', matter: 'identity.number', on: '2026-01-01', facts: { number: '500103200303100017' } };
const marriage = {
  id: 'm',
  matter: 'marriage.registration',
  on: '2026-01-01',
  office: { division: '500103' },
  facts: { man: {}, woman: {} },
};

function problemsOf(input: unknown): readonly string[] {
  try {
    checkCases(input);
  } catch (error) {
    if (error instanceof CheckInputError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}

describe('the input of tongban check', () => {
  it('one case or many, results in the same order', () => {
    expect(checkCases(good).results).toHaveLength(1);
    expect(checkCases([]).results).toEqual([]);
    expect(checkCases([good, { ...good, id: 'b' }, marriage]).results.map(({ id }) => id)).toEqual(['a', 'b', 'm']);
  });

  it('knows every matter by its name once', () => {
    expect(new Set(checkableMatters).size).toBe(checkableMatters.length);
    expect(checkableMatters).toEqual(
      expect.arrayContaining(['marriage.registration', 'divorce.application', 'clock.divorce', 'identity.number']),
    );
  });

  it('facts that are absent are no input error: the rules say which they miss', () => {
    expect(checkCases(marriage).results[0]?.verdict).toBe('HELD');
  });

  it.each([
    ['nothing', 'case 1: expected an object, found "nothing"'],
    [[good, null], 'case 2: expected an object, found null'],
    [
      { ...good, matter: 'divorce' },
      `case 1 ("a"), matter: expected one of ${checkableMatters.join(', ')}, found "divorce"`,
    ],
    [{ id: 'a' }, `case 1 ("a"), matter: expected one of ${checkableMatters.join(', ')}`],
    [{ ...good, id: 7 }, 'case 1, id: expected a text, found 7'],
    [{ ...good, on: '2026-02-30' }, 'case 1 ("a"), on: expected a calendar day as YYYY-MM-DD, found "2026-02-30"'],
    [{ ...good, extra: 1 }, 'case 1 ("a"), extra: expected no field of this name, found 1'],
    [{ ...good, facts: {} }, 'case 1 ("a"), facts.number: expected a text'],
    [{ ...marriage, office: undefined }, 'case 1 ("m"), office: expected an object'],
    [
      { ...marriage, office: { division: '5001' } },
      'case 1 ("m"), office.division: expected a division code of six digits, found "5001"',
    ],
    [
      { ...marriage, settings: { ageRule: 'C' } },
      'case 1 ("m"), settings.ageRule: expected one of "A", "B", found "C"',
    ],
    [
      { ...marriage, settings: { agerule: 'A' } },
      'case 1 ("m"), settings.agerule: expected no field of this name, found "A"',
    ],
    [
      { ...marriage, facts: { man: { heigth: 1 }, woman: {} } },
      'case 1 ("m"), facts.man.heigth: expected no field of this name, found 1',
    ],
    [
      { ...marriage, facts: { man: { papers: ['id-card', 'visa'] }, woman: {} } },
      /^case 1 \("m"\), facts\.man\.papers\.1: expected one of "id-card", .*, found "visa"$/,
    ],
    [
      { ...marriage, facts: { man: { idValidTo: 'forever' }, woman: {} } },
      'case 1 ("m"), facts.man.idValidTo: expected a calendar day as YYYY-MM-DD or "long-term", found "forever"',
    ],
    [{ ...marriage, facts: { man: {}, woman: {}, kinship: 'D1' } }, /facts\.kinship: expected null or one of "A1"/],
    [
      { ...marriage, facts: { man: {}, woman: {}, onlineCheck: { on: '2026-01-01', result: 'yes', reference: 'x' } } },
      /facts\.onlineCheck\.result: expected one of "clear", "conflict", found "yes"/,
    ],
    [{ ...marriage, facts: { man: {} } }, 'case 1 ("m"), facts.woman: expected an object'],
    [{ ...marriage, facts: { man: {}, woman: {}, photos: 2.5 } }, /facts\.photos: expected a whole number, found 2.5/],
    [{ ...marriage, on: '2003-09-30' }, 'case 1 ("m"), on: expected a day from 2003-10-01 on'],
  ])('%j', (input, expected) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    if (expected instanceof RegExp) expect(problems[0]).toMatch(expected);
    else expect(problems[0]).toBe(expected);
  });

  it('tells every problem of every case, and gives no result then', () => {
    const problems = problemsOf([
      { ...good, on: 'x' },
      good,
      { ...marriage, office: { division: 'x' }, facts: { man: 1, woman: {} } },
    ]);
    expect(problems.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'case 1 ("a"), on',
      'case 3 ("m"), office.division',
      'case 3 ("m"), facts.man',
    ]);
  });

  it('never fails otherwise than with the place of the fault, whatever JSON comes', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const nearly = fc.record(
      {
        id: fc.oneof(fc.string(), anything),
        matter: fc.constantFrom('marriage.registration', 'clock.divorce', 'clock.notice', 'identity.number'),
        on: fc.oneof(fc.constant('2026-01-01'), fc.constant('0001-01-01'), anything),
        office: fc.oneof(fc.constant({ division: '500103' }), anything),
        settings: fc.oneof(fc.constant({}), anything),
        facts: fc.oneof(
          fc.record({ man: anything, woman: anything }),
          fc.record({ number: fc.string({ unit: 'binary' }) }),
          fc.record({ accepted: fc.constantFrom('0001-01-01', '2025-04-01', '9999-12-31') }),
          fc.record({ published: fc.constantFrom('0001-01-01', '2025-04-01', '9999-12-31') }),
          anything,
        ),
      },
      { requiredKeys: ['matter'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (input) => {
        const problems = problemsOf(input);
        for (const problem of problems) expect(problem).toMatch(/^case \d+.*: expected /s);
      }),
      { numRuns: 1500 },
    );
  });
});
