import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../dates/plain-date.ts';
import { describeRules } from '../../testing/rule-suite.ts';
import { type DeskFacts, subsidyContext } from '../context.ts';
import { billOf } from '../facts-of.ts';
import { judgeFuneralSubsidy } from '../judge.ts';
import { sampleAtHall } from '../sample-application.ts';
import { sampleSubsidy } from '../sample-subsidy.ts';
import { sentences } from '../words.ts';
import { subsidyRules } from './index.ts';
import type { SubsidyExample } from './rule.ts';

const office = { division: '500114', foreignAuthority: false };

const lawful = { lawful: true, unlawful: false, unregistered: undefined, untold: undefined } as const;

/** A stamped form in the hands of a lawful hall, but for what an example changes. */
function sampleDesk(on: PlainDate, { form: typed, ...changes }: NonNullable<SubsidyExample['desk']>): DeskFacts {
  const form = sampleAtHall(on, typed);
  return {
    form,
    visit: 'hall',
    isStamped: true,
    isStampedElsewhere: false,
    hall: 'lawful',
    lines: billOf(form),
    ...changes,
  };
}

describeRules({
  rules: subsidyRules,
  sentences,
  prefix: 'funeral',
  contextOf: (example: SubsidyExample) => {
    const on = plainDate(example.on);
    const desk = example.desk && sampleDesk(on, example.desk);
    const facts = sampleSubsidy(on, example);
    const application = desk ? { ...facts, bill: undefined, legalHall: lawful[desk.hall] } : facts;
    return subsidyContext({ on, office: { ...office, ...example.office }, application, ...(desk ? { desk } : {}) });
  },
});

describe('the rules together', () => {
  it('are told once each', () => {
    const ids = subsidyRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 6).sort()).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  it.each(['2010-01-04', '2020-12-31', '2021-01-01', '2026-03-30'].map(plainDate))(
    'let a complete file of %s pass with nothing to say, and waive its whole bill',
    (on) => {
      const { verdict, findings, explanation } = judgeFuneralSubsidy({ on, office, application: sampleSubsidy(on) });
      expect(verdict).toBe('PASS');
      expect(findings.filter((finding) => finding.verdict !== 'PASS')).toEqual([]);
      expect(explanation).toMatchObject({ waived: 108_800, family: 0, cap: 150_000 });
    },
  );

  it('there is no table before 2010, nor for a region that has none', () => {
    const ask = (on: string, division: string) => () =>
      judgeFuneralSubsidy({
        on: plainDate(on),
        office: { division, foreignAuthority: false },
        application: sampleSubsidy(plainDate(on)),
      });
    expect(ask('2009-12-31', '500114')).toThrow(expect.objectContaining({ code: 'SUBSIDY_TABLE_MISSING' }));
    expect(ask('2010-01-01', '500114')).not.toThrow();
    expect(ask('2024-06-03', '110101')).toThrow(expect.objectContaining({ code: 'SUBSIDY_TABLE_MISSING' }));
    expect(ask('2025-08-31', '510104')).toThrow(expect.objectContaining({ code: 'SUBSIDY_TABLE_MISSING' }));
  });
});
