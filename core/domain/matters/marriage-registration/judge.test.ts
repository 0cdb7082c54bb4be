import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { gravestVerdict } from '../../law/judgement.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import type { Party } from '../../marriage-law/party.ts';
import { RuleSetMissingError } from '../../marriage-law/rule-sets.ts';
import { judgeMarriageRegistration } from './judge.ts';
import { sampleCouple } from './sample-couple.ts';
import type { MarriageApplication } from './schema.ts';

const office = { division: '500103', foreignAuthority: false };
const judge = (on: string, application: MarriageApplication) =>
  judgeMarriageRegistration({ on: plainDate(on), office, settings: defaultLawSettings, application });

function without(application: MarriageApplication, ...fields: readonly (keyof Party)[]): MarriageApplication {
  return {
    ...application,
    man: { ...application.man, ...Object.fromEntries(fields.map((field) => [field, undefined])) },
  };
}

describe('a fact that is not given', () => {
  const today = sampleCouple(plainDate('2026-03-02'));

  it.each(['kind', 'name', 'idNumber', 'status', 'present', 'willing', 'papers'] as const)(
    '%s is asked for',
    (field) => {
      const { verdict, findings } = judge('2026-03-02', without(today, field));
      expect(verdict).toBe('NEED');
      expect(findings.flatMap(({ missing = [] }) => missing)).toEqual([`man.${field}`]);
    },
  );

  it.each(['idValidTo', 'hukou', 'birth', 'sex'] as const)('%s stops nothing today', (field) => {
    expect(judge('2026-03-02', without(today, field)).verdict).toBe('PASS');
  });

  it('birth and sex are asked for where the number does not tell them', () => {
    const missing = judge('2026-03-02', without(today, 'birth', 'sex', 'idNumber')).findings.flatMap(
      (one) => one.missing ?? [],
    );
    expect(missing).toEqual(['man.sex', 'man.birth', 'man.idNumber']);
  });

  it('the household register only where it decides', () => {
    const couple = sampleCouple(plainDate('2021-01-04'));
    expect(judge('2021-01-04', without(couple, 'hukou')).verdict).toBe('PASS');
    const both = { ...without(couple, 'hukou'), woman: { ...couple.woman, hukou: undefined } };
    expect(judge('2021-01-04', both).verdict).toBe('NEED');
  });

  it('of the couple: kinship and photographs, and the online check holds', () => {
    expect(judge('2026-03-02', { ...today, kinship: undefined }).verdict).toBe('NEED');
    expect(judge('2026-03-02', { ...today, photos: undefined }).verdict).toBe('NEED');
    expect(judge('2026-03-02', { ...today, onlineCheck: undefined }).verdict).toBe('HELD');
  });

  it('an empty form is held and told everything at once', () => {
    const { verdict, findings } = judge('2026-03-02', { man: { kind: 'mainland' }, woman: { kind: 'mainland' } });
    expect(verdict).toBe('HELD');
    expect(findings.filter((finding) => finding.verdict === 'NEED').length).toBeGreaterThan(15);
  });
});

describe('the judge', () => {
  it('knows no rules before 2003-10-01 and says so', () => {
    expect(() => judge('2003-09-30', sampleCouple(plainDate('2003-10-01')))).toThrow(RuleSetMissingError);
  });

  it('on the day before `earliest` still refuses for age, on the day itself no more', () => {
    const births = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(plainDate('1983-01-01'), days));
    fc.assert(
      fc.property(
        births,
        fc.constantFrom('A' as const, 'B' as const),
        fc.constantFrom('MAR1' as const, 'FEB28' as const),
        (birth, ageRule, feb29) => {
          const settings = { ...defaultLawSettings, ageRule, feb29 };
          const tooYoung = (on: typeof birth) =>
            judgeMarriageRegistration({
              on,
              office,
              settings,
              application: sampleCouple(on, { man: { birth } }),
            }).findings.find(({ rule, verdict }) => rule === 'M-03' && verdict === 'REFUSE');
          const earliest = tooYoung(addDays(birth, 365 * 21))?.earliest;
          if (!earliest) throw new Error('nobody of 21 may marry');
          expect(tooYoung(earliest)).toBeUndefined();
          expect(tooYoung(addDays(earliest, -1))?.earliest).toBe(earliest);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('always explains: a basis, a sentence and the gravest verdict, whatever the facts', () => {
    const party = fc.record(
      {
        kind: fc.constantFrom('mainland', 'soldier', 'hong-kong', 'macao', 'taiwan', 'overseas-chinese', 'foreigner'),
        name: fc.string({ unit: 'binary', maxLength: 20 }),
        sex: fc.constantFrom('male', 'female'),
        birth: fc.constantFrom('0001-01-01', '2000-02-29', '2003-03-10', '9999-12-31').map(plainDate),
        declarationNotarised: fc.constantFrom('0001-01-01', '9999-12-31').map(plainDate),
        idNumber: fc.string({ maxLength: 20 }),
        status: fc.constantFrom('single', 'divorced', 'widowed', 'married'),
        hukou: fc.constantFrom('500103', '500101', '510104', '999999'),
        present: fc.boolean(),
        archiveMarriage: fc.boolean(),
        divorcedAbroad: fc.constantFrom('judgment', 'registration'),
        certificate: fc.record({
          kind: fc.constantFrom('consular', 'apostille', 'embassy'),
          issued: fc.constant(plainDate('2024-01-01')),
        }),
        papers: fc.subarray(['id-card', 'declaration', 'passport', 'divorce-judgment', 'army-id'] as const),
      },
      { requiredKeys: [] },
    );
    const days = fc.integer({ min: 0, max: 8400 }).map((count) => addDays(plainDate('2003-10-01'), count));
    fc.assert(
      fc.property(days, party, party, (on, man, woman) => {
        const { verdict, findings } = judgeMarriageRegistration({
          on,
          office,
          settings: defaultLawSettings,
          application: { man, woman },
        });
        expect(verdict).toBe(gravestVerdict(findings));
        for (const { basis, message, earliest } of findings) {
          expect(basis).not.toBe('');
          expect(message).not.toMatch(/[{}]|undefined|marriage\./);
          if (earliest) expect(earliest > on).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
