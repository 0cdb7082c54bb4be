import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { gravestVerdict } from '../../law/judgement.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { sentenceIn } from '../../marriage-law/sentence.ts';
import { emptyAdoptionApplication } from './application.ts';
import { type AdoptionApplication, adoptionApplicationSchema } from './application-schema.ts';
import { factsOf } from './facts-of.ts';
import { adoptionSentences, judgeAdoptionApplication } from './judge-application.ts';
import { sampleApplication } from './sample-application.ts';

const on = plainDate('2026-03-02');
const office = { division: '500103', foreignAuthority: false };
const judged = (application: AdoptionApplication, accepted?: typeof on, day = on) =>
  judgeAdoptionApplication({ on: day, office, settings: defaultLawSettings, application, accepted });
const codes = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** As it stands on the day of the application: nothing of what follows it. */
function applied(category: (typeof codes)[number]): AdoptionApplication {
  const {
    notice: _notice,
    evaluation: _evaluation,
    questioned: _questioned,
    ...rest
  } = sampleApplication(on, category);
  return { ...rest, papers: rest.papers?.filter((code) => code !== 'A15' && code !== 'P15') };
}

describe('an adoption at the desk', () => {
  it.each(codes)('a complete application of category %i passes after the acceptance', (category) => {
    const { verdict, findings } = judged(sampleApplication(on, category), addDays(on, -80));
    expect(findings.filter((one) => one.verdict !== 'PASS' && one.verdict !== 'WARN')).toEqual([]);
    expect(verdict).toBe('PASS');
  });

  it.each(codes)(
    'an application of category %i may be accepted before notice, evaluation and questioning',
    (category) => {
      const { verdict, findings } = judged(applied(category));
      expect(findings.filter((one) => one.verdict === 'NEED')).toEqual([]);
      const follows = [...(category === 1 || category === 8 ? ['R22'] : []), ...(category === 4 ? [] : ['R23'])];
      expect(findings.filter((one) => one.verdict === 'HELD').map(({ rule }) => rule)).toEqual(follows);
      expect(verdict).toBe(category === 4 ? 'PASS' : 'HELD');
      for (const finding of findings) {
        expect(finding.message).not.toMatch(/[{}|]|adoption\./);
        expect(sentenceIn(adoptionSentences, finding, 'en')).not.toMatch(/[{}|]|adoption\./);
      }
    },
  );

  it('a notice published before the application is judged as it is', () => {
    const early = (published: typeof on) => judged({ ...applied(1), notice: { published } });
    const of = (judgement: ReturnType<typeof early>) => judgement.findings.find(({ rule }) => rule === 'R22');
    expect(of(early(addDays(on, -10)))).toMatchObject({ verdict: 'HELD', code: 'adoption.noticeRuns' });
    expect(of(early(addDays(on, -61)))).toMatchObject({ verdict: 'NEED', missing: ['notice.claimed'] });
  });

  it('after the acceptance all of it is asked for', () => {
    const { findings } = judged(applied(1), on);
    const needed = findings.filter((one) => one.verdict === 'NEED');
    expect(new Set(needed.map(({ rule }) => rule))).toEqual(new Set(['R22', 'R23', 'A15', 'P15', 'Q-01']));
  });

  it('a notice that runs is HELD and no wish; the day after the sixtieth it passes', () => {
    const whole = sampleApplication(on, 8);
    const notice = { ...whole.notice, published: addDays(on, -60), claimed: false };
    const running = judged({ ...whole, notice }, addDays(on, -70));
    expect([running.verdict, running.findings.find(({ rule }) => rule === 'R22')?.earliest]).toEqual([
      'HELD',
      addDays(on, 1),
    ]);
    expect(judged({ ...whole, notice: { ...notice, published: addDays(on, -61) } }, addDays(on, -70)).verdict).toBe(
      'PASS',
    );
  });

  it('the law is that of the day asked, not of the acceptance', () => {
    const whole = sampleApplication(plainDate('2020-12-01'), 5);
    const older = {
      ...whole,
      child: { ...whole.child, birth: plainDate('2005-06-01'), idNumber: undefined, sex: 'female' as const },
    };
    const verdictOn = (day: string) =>
      judged(older, plainDate('2020-12-01'), plainDate(day)).findings.find(({ rule }) => rule === 'R01')?.verdict;
    expect([verdictOn('2020-12-31'), verdictOn('2021-01-01')]).toEqual(['REFUSE', 'PASS']);
  });

  it('an empty application names everything that is missing, with a label for each', () => {
    const { verdict, findings } = judged(emptyAdoptionApplication());
    expect(verdict).toBe('NEED');
    for (const finding of findings.filter(({ missing }) => missing))
      expect(finding.message).not.toMatch(/[a-z]\.[a-z]/i);
  });

  it('a must-report finding is told and refuses nothing', () => {
    const whole = sampleApplication(on);
    const { verdict, findings } = judged(
      { ...whole, evaluation: { ...whole.evaluation, mustReport: ['crime'] } },
      addDays(on, -80),
    );
    expect(verdict).toBe('PASS');
    expect(findings.find(({ rule }) => rule === 'E-03')).toMatchObject({
      verdict: 'ALERT',
      basis: expect.stringContaining('第十一条'),
    });
  });
});

describe('the facts that the rules see (factsOf)', () => {
  it('birth and sex come from a valid number where they were not typed, and what was typed stands', () => {
    const idNumber = generateIdNumber({
      division: '500103',
      birth: plainDate('1988-05-06'),
      sex: 'female',
      sequence: 4,
    });
    const empty = emptyAdoptionApplication();
    expect(factsOf({ ...empty, adopters: [{ idNumber, kind: 'soldier' }] }, on).adopters).toEqual([
      { birth: '1988-05-06', sex: 'female', kind: 'mainland' },
    ]);
    expect(factsOf({ ...empty, child: { idNumber, birth: plainDate('2020-01-01') } }, on).child).toEqual({
      birth: '2020-01-01',
      sex: 'female',
    });
  });

  it('the mode says how many adopt, whether they are married, and of what sex a single adopter is', () => {
    const empty = emptyAdoptionApplication();
    const couple = factsOf({ ...empty, mode: 'couple' }, on);
    expect([couple.adopters?.length, couple.married, couple.spouseJoins]).toEqual([2, true, true]);
    const single = factsOf({ ...empty, mode: 'single-woman', adopters: [{}, { name: '某' }] }, on);
    expect([single.adopters, single.married]).toEqual([[{ sex: 'female' }], undefined]);
  });

  it('a disability is claimed by the health that was typed', () => {
    const empty = emptyAdoptionApplication();
    const health = (value: 'disabled' | 'chronic') =>
      factsOf({ ...empty, child: { health: value } }, on).child?.disabled;
    expect([health('disabled'), health('chronic'), factsOf(empty, on).child?.disabled]).toEqual([
      true,
      false,
      undefined,
    ]);
  });
});

describe('whatever is typed', () => {
  const days = fc.constantFrom(on, addDays(on, 1), plainDate('1900-01-01'), plainDate('9999-12-31'));
  /** Leaves out facts at random and moves days to the ends of the calendar. */
  const damaged = fc
    .record({
      category: fc.constantFrom(...codes),
      mode: fc.constantFrom('couple', 'single-man', 'single-woman', undefined),
      dropped: fc.subarray([
        'child',
        'sender',
        'notice',
        'evaluation',
        'questioned',
        'papers',
        'married',
        'livingChildren',
      ] as const),
      accepted: fc.boolean(),
      birth: days,
      adopterBirth: days,
      published: days,
      consented: days,
      reported: days,
    })
    .map(({ category, mode, dropped, accepted, birth, adopterBirth, published, consented, reported }) => {
      const whole = sampleApplication(on, category);
      const moved = {
        ...whole,
        mode,
        child: { ...whole.child, birth, idNumber: undefined },
        adopters: whole.adopters.map((one) => ({ ...one, birth: adopterBirth, idNumber: undefined })),
        notice: { ...whole.notice, published },
        evaluation: { ...whole.evaluation, consented, reported },
      };
      const kept = Object.fromEntries(Object.entries(moved).filter(([key]) => !dropped.some((name) => name === key)));
      return { application: adoptionApplicationSchema.parse({ child: {}, ...kept }), accepted };
    });

  it('the judge answers, in both languages, and names every missing fact', () => {
    fc.assert(
      fc.property(damaged, ({ application, accepted }) => {
        const { verdict, findings } = judged(application, accepted ? on : undefined);
        expect(verdict).toBe(gravestVerdict(findings));
        for (const finding of findings) {
          expect(finding.basis).not.toBe('');
          expect(finding.message).not.toMatch(/[{}|]|undefined|adoption\.|[a-z]\.[a-z]/);
          expect(sentenceIn(adoptionSentences, finding, 'en')).not.toMatch(/[{}|]|undefined|adoption\.|[a-z]\.[a-z]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
