import { describe, expect, it } from 'vitest';
import { isWithin } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { type DatedRule, type ExampleBase, findingsOf, type LawDay, type SentenceTable } from '../../law/rule.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { ruleSetOn } from '../../marriage-law/rule-sets.ts';
import { blanksOf, sentenceIn, sentencesFrom } from '../../marriage-law/sentence.ts';

/** What the shared tests need of a matter. */
interface RuleSuite<Context extends LawDay, Code extends string, Example extends ExampleBase> {
  readonly rules: readonly DatedRule<Context, Code, Example>[];
  readonly sentences: SentenceTable;
  readonly contextOf: (example: Example) => Context;
  /** Start of the matter's own codes. */
  readonly prefix: string;
}

const days = ['2003-10-01', '2015-12-07', '2015-12-08', '2020-12-31', '2021-01-01', '2025-05-09', '2025-05-10'].map(
  plainDate,
);

/**
 * The tests that every matter's rules must bear: each rule has an article at all times and examples in its own time,
 * every example comes out as written, every sentence is reached and every blank filled in both languages.
 */
export function describeRules<Context extends LawDay, Code extends string, Example extends ExampleBase>(
  suite: RuleSuite<Context, Code, Example>,
): void {
  const { rules, sentences, contextOf, prefix } = suite;
  const answersOf = (rule: (typeof rules)[number], example: Example) =>
    findingsOf(rule, contextOf(example), sentencesFrom(sentences));

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it('has examples in its own time, and an article on every day of it', () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.examples.every(({ on }) => isWithin(plainDate(on), rule.from, rule.to))).toBe(true);
      for (const on of days.filter((day) => isWithin(day, rule.from, rule.to))) {
        expect(rule.article({ on, ruleSet: ruleSetOn(on, defaultLawSettings) })).toMatch(/[法典例范见则〕号]/);
      }
    });

    it.each(rule.examples.map((example) => [`${example.on} ${example.name}`, example] as const))(
      '%s',
      (_name, example) => {
        const told = answersOf(rule, example);
        const seen = told.map(({ verdict, code }) => `${verdict} ${code}`);
        expect(seen).toHaveLength(example.expected.length);
        example.expected.forEach((expected, index) => {
          expect(told[index]).toMatchObject(expected);
          if (expected.verdict === 'REFUSE') expect(told[index]?.earliest).toBe(expected.earliest);
        });
      },
    );

    it('fills every blank of every sentence in both languages', () => {
      for (const finding of rule.examples.flatMap((example) => answersOf(rule, example))) {
        expect(finding.basis).not.toBe('');
        const pair = sentences[finding.code] ?? ['', ''];
        for (const name of pair.flatMap(blanksOf)) {
          if (name === 'party') expect(finding.party satisfies PartyRole | undefined).toBeDefined();
          else expect(Object.keys(finding.data)).toContain(name);
        }
        for (const locale of ['zh-CN', 'en'] as const) {
          const sentence = sentenceIn(sentences, finding, locale);
          expect(sentence).not.toMatch(/[{}|]|undefined|^$/);
          expect(sentence).not.toContain(`${prefix}.`);
          if (locale === 'en') expect(sentence).not.toMatch(/facts\.|[a-z]\.[a-z]/);
        }
      }
    });
  });

  it('every sentence of the matter is reached by an example', () => {
    const reached = new Set<string>(
      rules.flatMap((rule) => rule.examples.flatMap((example) => answersOf(rule, example).map(({ code }) => code))),
    );
    expect(Object.keys(sentences).filter((code) => !code.startsWith('facts.') && !reached.has(code))).toEqual([]);
  });
}
