import { describe, expect, it } from 'vitest';
import { calendarOf, restDayCalendar } from '../../../calendar/rest-days.ts';
import { addDays, isWithin } from '../../../dates/arithmetic.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import type { Finding } from '../../../law/judgement.ts';
import { type ExampleBase, findingsOf as findingsOfRule } from '../../../law/rule.ts';
import { lawSettingsSchema } from '../../../law/settings.ts';
import { coupleContext } from '../../../marriage-law/couple.ts';
import { lawDays, ruleSetIds, ruleSetOn } from '../../../marriage-law/rule-sets.ts';
import { blanksOf, sentenceIn, sentencesFrom } from '../../../marriage-law/sentence.ts';
import { judgeDivorceApplication, judgeDivorceRegistration } from '../judge.ts';
import { sampleDivorce } from '../sample-couple.ts';
import { type SentenceCode, sentences } from '../words.ts';
import { divorceRules } from './index.ts';
import type { Rule, RuleContext, RuleExample } from './rule.ts';
import { type WithdrawalContext, type WithdrawalExample, type WithdrawalRule, withdrawalRules } from './withdrawal.ts';

const sentenceOf = sentencesFrom(sentences);
const officeOf = ({ office }: ExampleBase) => ({ division: '500103', foreignAuthority: false, ...office });
const settingsOf = ({ settings }: ExampleBase) => lawSettingsSchema.parse(settings ?? {});
const calendarFor = ({ withoutCalendar }: { withoutCalendar?: boolean }) =>
  withoutCalendar ? calendarOf([]) : restDayCalendar();

function contextOf(example: RuleExample): RuleContext {
  const on = plainDate(example.on);
  const application = sampleDivorce(on, example);
  const couple = coupleContext({ on, office: officeOf(example), settings: settingsOf(example), application });
  if (example.stage !== 'examination') return { ...couple, stage: 'application' };
  return {
    ...couple,
    stage: 'examination',
    accepted: example.accepted ? plainDate(example.accepted) : addDays(on, -45),
    acceptedAt: example.acceptedAt === undefined ? couple.office.division : (example.acceptedAt ?? undefined),
    withdrawn: example.withdrawn === undefined ? false : (example.withdrawn ?? undefined),
    calendar: calendarFor(example),
  };
}

function withdrawalOf(example: WithdrawalExample): WithdrawalContext {
  const on = plainDate(example.on);
  const office = officeOf(example);
  return {
    on,
    office,
    ruleSet: ruleSetOn(on, settingsOf(example)),
    accepted: example.accepted ? plainDate(example.accepted) : addDays(on, -10),
    acceptedAt: example.acceptedAt === undefined ? office.division : (example.acceptedAt ?? undefined),
    receipt: example.receipt === undefined ? true : (example.receipt ?? undefined),
    explanation: example.explanation,
    calendar: calendarFor(example),
  };
}

type Told = { readonly example: ExampleBase; readonly findings: readonly Finding[] };

const ofDivorce = (rule: Rule): readonly Told[] =>
  rule.examples.map((example) => ({ example, findings: findingsOfRule(rule, contextOf(example), sentenceOf) }));
const ofWithdrawal = (rule: WithdrawalRule): readonly Told[] =>
  rule.examples.map((example) => ({ example, findings: findingsOfRule(rule, withdrawalOf(example), sentenceOf) }));

const all = [
  ...divorceRules.map((rule) => ({ name: rule.id, rule, told: ofDivorce(rule) })),
  ...withdrawalRules.map((rule) => ({ name: `withdrawal ${rule.id}`, rule, told: ofWithdrawal(rule) })),
];

describe.each(all)('$name', ({ rule, told }) => {
  it('has examples on more than one side, all of them in its time', () => {
    expect(new Set(told.map(({ findings }) => findings.map(({ verdict }) => verdict).join())).size).toBeGreaterThan(
      rule.id === 'D-15' ? 0 : 1,
    );
    expect(rule.examples.every(({ on }) => isWithin(plainDate(on), rule.from, rule.to))).toBe(true);
  });

  it('names an article on every first day of a rule set', () => {
    for (const on of ['2003-10-01', '2015-12-08', ...Object.values(lawDays)].map(plainDate)) {
      const ruleSet = ruleSetOn(on, lawSettingsSchema.parse({}));
      if (isWithin(on, rule.from, rule.to)) expect(rule.article({ on, ruleSet })).toMatch(/[法典例范则号〕]/);
    }
  });

  it.each(told.map(({ example, findings }) => [`${example.on} ${example.name}`, example, findings] as const))(
    '%s',
    (_name, example, findings) => {
      expect(findings.map(({ verdict, code }) => `${verdict} ${code}`)).toHaveLength(example.expected.length);
      example.expected.forEach((expected, index) => {
        expect(findings[index]).toMatchObject(expected);
        if (expected.verdict === 'REFUSE') expect(findings[index]?.earliest).toBe(expected.earliest);
      });
    },
  );

  it('fills every blank of every sentence in both languages', () => {
    for (const finding of told.flatMap(({ findings }) => findings)) {
      for (const [index, locale] of (['zh-CN', 'en'] as const).entries()) {
        const template = sentences[finding.code as SentenceCode][index] ?? ''; // the judge's codes are SentenceCode
        for (const name of blanksOf(template)) {
          if (name === 'party') expect(finding.party).toBeDefined();
          else expect(Object.keys(finding.data)).toContain(name);
        }
        const sentence = sentenceIn(sentences, finding, locale);
        expect(sentence).not.toMatch(/[{}|]|undefined|divorce\.|agreement\.|^$/);
        if (locale === 'zh-CN') expect(finding.message).toBe(sentence);
      }
      expect(finding.basis).not.toBe('');
    }
  });
});

describe('the rules together', () => {
  it('are D-01 to D-17 and OFF-1, once each', () => {
    const ids = Array.from({ length: 17 }, (_, index) => `D-${String(index + 1).padStart(2, '0')}`);
    expect(divorceRules.map(({ id }) => id)).toEqual([...ids, 'OFF-1']);
  });

  it('every sentence is reached by an example', () => {
    const reached = new Set(
      all.flatMap(({ told }) => told.flatMap(({ findings }) => findings.map(({ code }) => code))),
    );
    expect(Object.keys(sentences).filter((code) => !reached.has(code))).toEqual([]);
  });

  it('let a complete couple pass both visits on the first and last day of every rule set', () => {
    const days = ['2003-10-01', '2015-12-08', ...Object.values(lawDays)].map(plainDate);
    const seen = days.flatMap((day) => [addDays(day, -1), day]).filter((day) => day >= '2003-10-01');
    const judged = seen.flatMap((on) => {
      const question = {
        on,
        office: { division: '500103', foreignAuthority: false },
        settings: lawSettingsSchema.parse({}),
        application: sampleDivorce(on),
      };
      const accepted = on < '2021-02-20' ? on : addDays(on, -45);
      const acceptance = { acceptedAt: '500103', withdrawn: false, calendar: restDayCalendar() };
      // On 2021-01-01 nobody can have waited thirty days: the application of the year before has no cooling-off.
      const before = on === '2021-01-01' ? addDays(on, -1) : accepted;
      return [
        judgeDivorceApplication(question),
        judgeDivorceRegistration({ ...question, ...acceptance, accepted: before }),
      ];
    });
    expect(
      judged.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict !== 'PASS' && verdict !== 'WARN'),
    ).toEqual([]);
    expect(judged.every(({ verdict }) => verdict === 'PASS')).toBe(true);
    expect(new Set(judged.map(({ ruleSet }) => ruleSet))).toEqual(new Set(ruleSetIds));
  });
});
