import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../../../dates/arithmetic.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { findingsOf as findingsOfRule } from '../../../law/rule.ts';
import { lawSettingsSchema } from '../../../law/settings.ts';
import { coupleContext as ruleContext } from '../../../marriage-law/couple.ts';
import { lawDays, ruleSetIds } from '../../../marriage-law/rule-sets.ts';
import { blanksOf, sentencesFrom } from '../../../marriage-law/sentence.ts';
import { findingSentence } from '../../sentences.ts';
import { judgeMarriageRegistration } from '../judge.ts';
import { sampleCouple } from '../sample-couple.ts';
import { type SentenceCode, sentences } from '../words.ts';
import { marriageRules } from './index.ts';
import type { Rule, RuleContext, RuleExample } from './rule.ts';

const findingsOf = (rule: Rule, context: RuleContext) => findingsOfRule(rule, context, sentencesFrom(sentences));

function contextOf(example: RuleExample) {
  const on = plainDate(example.on);
  return ruleContext({
    on,
    office: { division: '500103', foreignAuthority: false, ...example.office },
    settings: lawSettingsSchema.parse(example.settings ?? {}),
    application: sampleCouple(on, example),
  });
}

describe.each(marriageRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has examples, and one of them lies in its time', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.examples.every(({ on }) => isWithin(plainDate(on), rule.from, rule.to))).toBe(true);
  });

  it('names an article on every first day of a rule set', () => {
    for (const on of ['2003-10-01', '2015-12-08', ...Object.values(lawDays)].map(plainDate)) {
      const { ruleSet } = ruleContext({
        on,
        office: { division: '500103', foreignAuthority: false },
        settings: lawSettingsSchema.parse({}),
        application: sampleCouple(on),
      });
      if (isWithin(on, rule.from, rule.to)) expect(rule.article({ on, ruleSet })).toMatch(/[法典例范则〕]/);
    }
  });

  it.each(rule.examples.map((example) => [`${example.on} ${example.name}`, example] as const))(
    '%s',
    (_name, example) => {
      const findings = findingsOf(rule, contextOf(example));
      const told = findings.map(({ verdict, code, party, earliest, missing }) => ({
        verdict,
        code,
        party,
        earliest,
        missing,
      }));
      expect(told).toHaveLength(example.expected.length);
      example.expected.forEach((expected, index) => {
        expect(told[index]).toMatchObject(expected);
        if (expected.verdict === 'REFUSE') expect(told[index]?.earliest).toBe(expected.earliest);
      });
    },
  );

  it('fills every blank of every sentence in both languages', () => {
    for (const example of rule.examples) {
      for (const finding of findingsOf(rule, contextOf(example))) {
        for (const [index, locale] of (['zh-CN', 'en'] as const).entries()) {
          const template = sentences[finding.code as SentenceCode][index] ?? ''; // the judge's codes are SentenceCode
          for (const name of blanksOf(template)) {
            if (name === 'party') expect(finding.party).toBeDefined();
            else expect(Object.keys(finding.data)).toContain(name);
          }
          expect(findingSentence(finding, locale)).not.toMatch(/[{}|]|undefined|marriage\.|^$/);
        }
        expect(finding.message).toBe(findingSentence(finding, 'zh-CN'));
        expect(finding.basis).not.toBe('');
      }
    }
  });
});

describe('the rules together', () => {
  it('are M-01 to M-26 and OFF-1, once each', () => {
    const ids = Array.from({ length: 26 }, (_, index) => `M-${String(index + 1).padStart(2, '0')}`);
    expect(marriageRules.map(({ id }) => id)).toEqual([...ids, 'OFF-1']);
  });

  it('every sentence is reached by an example', () => {
    const reached = new Set(
      marriageRules.flatMap((rule) =>
        rule.examples.flatMap((example) => findingsOf(rule, contextOf(example)).map(({ code }) => code)),
      ),
    );
    expect(Object.keys(sentences).filter((code) => !reached.has(code))).toEqual([]);
  });

  it('let a complete couple pass on the first and last day of every rule set', () => {
    const days = ['2003-10-01', '2015-12-08', ...Object.values(lawDays)].map(plainDate);
    const seen = days.flatMap((day) => [addDays(day, -1), day]).filter((day) => day >= '2003-10-01');
    const judged = seen.map((on) =>
      judgeMarriageRegistration({
        on,
        office: { division: '500103', foreignAuthority: false },
        settings: lawSettingsSchema.parse({}),
        application: sampleCouple(on),
      }),
    );
    expect(judged.map(({ verdict }) => verdict)).toEqual(seen.map(() => 'PASS'));
    expect(new Set(judged.map(({ ruleSet }) => ruleSet))).toEqual(new Set(ruleSetIds));
    expect(
      judged.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'PASS' && verdict !== 'WARN'),
    ).toEqual([]);
  });
});
