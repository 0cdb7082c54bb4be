import type { PlainDate } from '../dates/plain-date.ts';
import type { LawDay, Outcome } from '../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../law/settings.ts';
import type { ActSentenceCode } from './act-words.ts';
import { adoptionLawOn } from './law-days.ts';

/** An act on a registered adoption (解除、撤销、补领、证明、补录) at a counter on a day. */
export interface ActQuestion<Application> {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: Application;
}

/** Everything that a rule of such an act may look at. */
export interface ActContext<Application> extends ActQuestion<Application>, LawDay {}

/** The context in which rules look at a question: the law of the day of the act. */
export function actContext<Application>(question: ActQuestion<Application>): ActContext<Application> {
  return { ...question, ruleSet: adoptionLawOn(question.on) };
}

/** The answer of a rule that misses facts, as paths (`child.name`). */
export function missingAct(...fields: readonly string[]): Outcome<ActSentenceCode> {
  return { verdict: 'NEED', code: 'act.missing', data: { fields: fields.join(',') }, missing: fields };
}

/** The same where there is something missing; nothing else. */
export function missingOf(fields: readonly (string | undefined)[]): readonly Outcome<ActSentenceCode>[] {
  const missing = fields.filter((field) => field !== undefined);
  return missing.length > 0 ? [missingAct(...missing)] : [];
}
