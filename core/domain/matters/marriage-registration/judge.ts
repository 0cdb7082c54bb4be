import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type Finding, gravestVerdict, type Judgement } from '../../law/judgement.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { partyView } from './party-view.ts';
import { ruleSetOn } from './rule-sets.ts';
import { marriageRules } from './rules/index.ts';
import type { Outcome, Rule, RuleContext } from './rules/rule.ts';
import type { MarriageApplication } from './schema.ts';
import { findingSentence } from './sentence.ts';

export { findingSentence } from './sentence.ts';

/** A couple at a counter on a day. */
export interface MarriageQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: MarriageApplication;
}

/** The context in which rules look at a question. RULE_SET_MISSING before 2003-10-01. */
export function ruleContext(question: MarriageQuestion): RuleContext {
  const { on, application } = question;
  const man = partyView('man', application.man, on);
  const woman = partyView('woman', application.woman, on);
  return { ...question, ruleSet: ruleSetOn(on, question.settings), man, woman, parties: [man, woman] };
}

function findingOf(rule: Rule, outcome: Outcome, context: RuleContext): Finding {
  const { basis = rule.article(context), data = {}, ...rest } = outcome;
  const finding = { rule: rule.id, basis, data, ...rest };
  return { ...finding, message: findingSentence(finding, 'zh-CN') };
}

/** The findings of one rule; none where the rule is not in force on that day. */
export function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  if (!isWithin(context.on, rule.from, rule.to)) return [];
  return rule.judge(context).map((outcome) => findingOf(rule, outcome, context));
}

/**
 * May they marry, here, today? (结婚登记审查) Every rule in force on that day answers, and all answers are told at once;
 * the verdict is the gravest of them. Pure; well under a millisecond, so the desk asks at every key.
 * RULE_SET_MISSING for a day before 2003-10-01.
 */
export function judgeMarriageRegistration(question: MarriageQuestion): Judgement {
  const context = ruleContext(question);
  const findings = marriageRules.flatMap((rule) => findingsOf(rule, context));
  return { ruleSet: context.ruleSet, verdict: gravestVerdict(findings), findings };
}
