import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionLawOn } from '../../../adoption-law/law-days.ts';
import { birthday } from '../../../dates/age.ts';
import { addDays } from '../../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../../dates/plain-date.ts';
import { defaultLawSettings, lawSettingsSchema } from '../../../law/settings.ts';
import { sentenceIn } from '../../../marriage-law/sentence.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { judgeAdoption } from '../judge.ts';
import { papersWithout, sampleAdoption } from '../sample-adoption.ts';
import type { AdoptionEstablishment } from '../schema.ts';
import { sentences } from '../words.ts';
import { adoptionRules } from './index.ts';
import type { AdoptionContext, AdoptionExample } from './rule.ts';

const office = { division: '500103', foreignAuthority: false };

// The sentences about papers come from the paper matrix, whose rules are judged below.
const { 'adoption.paperMissing': _missing, 'adoption.paperTold': _told, ...ofRules } = sentences;

describeRules({
  rules: adoptionRules,
  sentences: ofRules,
  prefix: 'adoption',
  contextOf: (example: AdoptionExample): AdoptionContext => {
    const on = plainDate(example.on);
    return {
      on,
      ruleSet: adoptionLawOn(on),
      office: { ...office, ...example.office },
      settings: lawSettingsSchema.parse(example.settings ?? {}),
      facts: sampleAdoption(on, example.facts),
    };
  },
});

const judged = (on: PlainDate, facts: AdoptionEstablishment) =>
  judgeAdoption({ on, office, settings: defaultLawSettings, facts });
const codes = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const firstDays = ['1999-05-25', '2019-03-02', '2021-01-01', '2023-07-20', '2024-08-28'].map(plainDate);

describe('the rules together', () => {
  it('are R01 to R28 and two of the office, once each', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(adoptionRules.map(({ id }) => id)).toEqual([...ids, 'V-01', 'V-02']);
  });

  it.each(codes)('a complete case of category %i passes on every first and last day', (category) => {
    for (const on of firstDays.flatMap((day, index) => (index === 0 ? [day] : [addDays(day, -1), day]))) {
      const { verdict, findings } = judged(on, sampleAdoption(on, { category }));
      expect(findings.filter((one) => one.verdict !== 'PASS' && one.verdict !== 'WARN')).toEqual([]);
      expect(verdict).toBe('PASS');
    }
  });

  it('a missing paper is a finding of its own, with the article of the day', () => {
    const on = plainDate('2023-07-19');
    const { verdict, findings } = judged(on, sampleAdoption(on, { papers: papersWithout('P10', 'A5') }));
    expect(verdict).toBe('NEED');
    expect(findings.filter((one) => one.verdict === 'NEED').map(({ rule, basis }) => [rule, basis])).toEqual([
      ['A5', '中国公民收养子女登记办法（2019） 第五条'],
      ['P10', '中国公民收养子女登记办法（2019） 第六条'],
    ]);
  });

  it('asks for the papers where nobody told them', () => {
    const on = plainDate('2024-03-01');
    const { findings } = judged(on, sampleAdoption(on, { papers: undefined }));
    expect(findings.filter((one) => one.verdict === 'NEED')).toMatchObject([{ rule: 'PAPERS', missing: ['papers'] }]);
  });
});

const anyDay = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(plainDate(from), offset));
const sex = fc.constantFrom('male', 'female');
const flag = fc.option(fc.boolean(), { nil: undefined });
const anyFacts: fc.Arbitrary<AdoptionEstablishment> = fc.record({
  category: fc.constantFrom(...codes),
  child: fc.record({
    birth: anyDay('2000-01-01', 9500),
    sex,
    disabled: flag,
    consents: flag,
    division: fc.constantFrom('500103', '500115'),
  }),
  adopters: fc.array(fc.record({ sex, birth: anyDay('1955-01-01', 20_000), healthy: flag, record: flag, able: flag }), {
    minLength: 1,
    maxLength: 2,
  }),
  married: flag,
  spouseJoins: flag,
  livingChildren: fc.integer({ min: 0, max: 3 }),
  alreadyAdopting: fc.integer({ min: 0, max: 3 }),
  sender: fc.record({
    bothParents: flag,
    otherParentUnknown: flag,
    bothLackCapacity: flag,
    mayEndanger: flag,
    supportersConsent: flag,
    grandparentsWaive: flag,
  }),
  notice: fc.option(fc.record({ published: anyDay('2015-01-01', 4000), claimed: flag })),
  evaluation: fc.option(fc.record({ consented: anyDay('2015-01-01', 4000), reported: anyDay('2015-01-01', 4000) })),
  papers: fc.constantFrom(papersWithout('A5', 'P8', 'P12'), papersWithout(), []),
});
const anyOn = anyDay('2016-01-01', 3650);

describe('whatever the facts', () => {
  it('no PASS outside the ages', () => {
    const person = { healthy: true, record: false, able: true };
    fc.assert(
      fc.property(
        anyOn,
        anyDay('1955-01-01', 20_000),
        anyDay('2000-01-01', 9500),
        sex,
        sex,
        fc.constantFrom(...codes),
        (on, birth, childBirth, ofAdopter, ofChild, category) => {
          const facts = sampleAdoption(on, {
            category,
            adopters: [{ ...person, sex: ofAdopter, birth }],
            married: false,
            child: { birth: childBirth, sex: ofChild, consents: true, division: '500103' },
          });
          const since2021 = on >= '2021-01-01';
          const kinOrStep = category === 4 || category === 6;
          const limit = since2021 ? 18 : kinOrStep ? undefined : 14;
          const young = limit === undefined || on < birthday(childBirth, limit, 'MAR1');
          const old = category === 4 || on >= birthday(birth, 30, 'MAR1');
          const gapBinds = !kinOrStep && ofAdopter !== ofChild && (since2021 || ofAdopter === 'male');
          const apart = !gapBinds || childBirth >= birthday(birth, 40, 'MAR1');
          const may = young && old && apart && childBirth <= on && birth <= on;
          expect(judged(on, facts).verdict === 'PASS').toBe(may);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('every finding has a basis and a sentence in both languages, and the gravest decides', () => {
    fc.assert(
      fc.property(anyOn, anyFacts, (on, facts) => {
        const { verdict, findings } = judged(on, facts);
        for (const finding of findings) {
          expect(finding.basis).not.toBe('');
          for (const locale of ['zh-CN', 'en'] as const) {
            expect(sentenceIn(sentences, finding, locale)).not.toMatch(/[{}|#]|undefined|adoption\.|^$/);
          }
        }
        const order = ['REFUSE', 'REFER', 'HELD', 'NEED'] as const;
        expect(verdict).toBe(order.find((one) => findings.some((finding) => finding.verdict === one)) ?? 'PASS');
      }),
      { numRuns: 300 },
    );
  });

  it('every finding is told at once: one more fault adds findings and takes none away', () => {
    fc.assert(
      fc.property(anyOn, anyFacts, (on, facts) => {
        const grave = (given: AdoptionEstablishment) =>
          judged(on, given)
            .findings.filter(({ verdict }) => verdict === 'REFUSE')
            .map(({ rule }) => rule);
        const away = { ...facts, child: { ...facts.child, division: '500115' }, papers: [] };
        expect(grave(away)).toEqual(grave(facts));
        const referred = judged(on, away).findings;
        expect(referred.some(({ rule, verdict }) => rule === 'V-01' && verdict === 'REFER')).toBe(true);
        expect(referred.some(({ rule, verdict }) => rule === 'A1' && verdict === 'NEED')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
