import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { gravestVerdict } from '../../law/judgement.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { partyKinds } from '../../marriage-law/party.ts';
import { completeReissue, emptyReissue } from './application.ts';
import { judgeReissue } from './judge.ts';
import { reissueParties } from './parties.ts';
import { reissueRegisteredOn } from './registered-day.ts';
import { sampleReissue } from './sample-reissue.ts';
import type { ReissueApplication } from './schema.ts';

const on = plainDate('2025-06-02');
const office = { division: '500103', foreignAuthority: false };
const judge = (application: ReissueApplication, day = on) =>
  judgeReissue({ on: day, office, settings: defaultLawSettings, application });

describe('a draft that enters the journal', () => {
  it('takes birth and sex from a valid number and writes the one dot of names', () => {
    const draft = {
      ...emptyReissue(),
      man: { kind: 'mainland', name: ' 买买提•艾力 ', idNumber: '500103200303100017' },
      proxy: { notarised: true, name: '古丽•艾力' },
    } as const;
    const complete = completeReissue(draft, on);
    expect(complete.man).toMatchObject({ name: '买买提·艾力', birth: '2003-03-10', sex: 'male' });
    expect(complete.proxy).toEqual({ notarised: true, name: '古丽·艾力' });
    expect(completeReissue(emptyReissue(), on)).toEqual(emptyReissue());
  });

  it('an empty one is held and told everything at once', () => {
    const { verdict, findings } = judge(emptyReissue());
    expect(verdict).toBe('HELD');
    expect(findings.flatMap(({ missing = [] }) => missing)).toEqual(
      expect.arrayContaining([
        'kind',
        'reason',
        'statusStands',
        'archiveFound',
        'applicants',
        'man.name',
        'onlineCheck',
      ]),
    );
  });
});

describe('who gets a booklet', () => {
  it('those who came and the one who sent an agent', () => {
    expect(reissueParties({ applicants: ['woman', 'man'] })).toEqual(['man', 'woman']);
    expect(reissueParties({ applicants: ['man'], proxy: { notarised: true, of: 'woman' } })).toEqual(['man', 'woman']);
    expect(reissueParties({ applicants: [], proxy: { notarised: true, of: 'woman' } })).toEqual(['woman']);
    expect(reissueParties({})).toEqual([]);
  });
});

describe('the day on the booklet', () => {
  const young: ReissueApplication = {
    ...sampleReissue(on),
    man: { birth: plainDate('2002-02-01') },
    woman: { birth: plainDate('2004-02-29') },
    original: { registeredOn: plainDate('2023-03-03') },
    registeredUnderAge: true,
  };

  it('is the original day, of a marriage under age the day on which the later reached the age', () => {
    expect(reissueRegisteredOn(sampleReissue(on), defaultLawSettings)).toBe('2015-06-02');
    expect(reissueRegisteredOn(young, defaultLawSettings)).toBe('2024-02-29');
    expect(reissueRegisteredOn(young, { ...defaultLawSettings, ageRule: 'B' })).toBe('2024-03-01');
    expect(reissueRegisteredOn({ ...young, kind: 'divorce' }, defaultLawSettings)).toBe('2023-03-03');
  });

  it('is not known where a birth or the original day is not', () => {
    expect(reissueRegisteredOn({ ...young, woman: {} }, defaultLawSettings)).toBeUndefined();
    expect(reissueRegisteredOn({ ...young, original: {} }, defaultLawSettings)).toBeUndefined();
  });

  it('is the day that the finding tells, never before the original day and never after today', () => {
    const births = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(plainDate('1992-01-01'), days));
    const registered = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(plainDate('2019-01-01'), days));
    fc.assert(
      fc.property(births, births, registered, (man, woman, registeredOn) => {
        const application = {
          ...young,
          man: { ...young.man, birth: man },
          woman: { ...young.woman, birth: woman },
          original: { registeredOn },
          writtenExplanation: true,
        };
        const told = judge(application).findings.filter(({ rule }) => rule === 'S-06');
        const day = reissueRegisteredOn(application, defaultLawSettings);
        if (day === undefined) throw new Error('no day');
        expect(day >= registeredOn).toBe(true);
        const passed = told.find(({ code }) => code === 'reissue.dayOfAge');
        if (passed) expect(passed.data.day).toBe(day);
        if (day > on) expect(told.some(({ verdict }) => verdict === 'REFUSE')).toBe(true);
        if (day === registeredOn) expect(told.map(({ code }) => code)).toEqual(['reissue.wasOfAge']);
      }),
    );
  });
});

describe('the judge', () => {
  it('always explains: a basis, a sentence and the gravest verdict, whatever the facts', () => {
    const party = fc.record(
      {
        kind: fc.constantFrom(...partyKinds),
        name: fc.string({ unit: 'binary', maxLength: 20 }),
        birth: fc.constantFrom('0001-01-01', '2000-02-29', '9999-12-31').map(plainDate),
        idNumber: fc.string({ maxLength: 20 }),
        hukou: fc.constantFrom('500103', '510104'),
        present: fc.boolean(),
        papers: fc.subarray(['id-card', 'household-register', 'passport', 'travel-permit'] as const),
      },
      { requiredKeys: [] },
    );
    const facts = fc.record(
      {
        man: party,
        woman: party,
        kind: fc.constantFrom('marriage' as const, 'divorce' as const),
        reason: fc.constantFrom('lost' as const, 'mismatch' as const),
        original: fc.record({ registeredOn: fc.constantFrom('1979-01-01', '2020-01-01').map(plainDate) }),
        registeredAt: fc.constantFrom('500103', '500237'),
        statusStands: fc.boolean(),
        archiveFound: fc.boolean(),
        applicants: fc.subarray(['man', 'woman'] as const),
        proxy: fc.constantFrom(null, { notarised: true }, { notarised: false, of: 'man' as const }),
        registeredUnderAge: fc.boolean(),
        photos: fc.nat(4),
      },
      { requiredKeys: [] },
    );
    const days = fc.integer({ min: 0, max: 8400 }).map((count) => addDays(plainDate('2003-10-01'), count));
    fc.assert(
      fc.property(days, facts, (day, application) => {
        const { verdict, findings } = judge(application, day);
        expect(verdict).toBe(gravestVerdict(findings));
        for (const { basis, message, earliest } of findings) {
          expect(basis).not.toBe('');
          expect(message).not.toMatch(/[{}]|undefined|reissue\./);
          if (earliest) expect(earliest > day).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
