import { adoptionLawOn } from '../../adoption-law/law-days.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { Judgement } from '../../law/judgement.ts';
import { type JudgingRule, judgeBy, type SentenceTable } from '../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import type { EarlierCase } from '../matter.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { atDesk } from './desk-rules/following.ts';
import { deskRules } from './desk-rules/index.ts';
import type { DeskContext } from './desk-rules/rule.ts';
import { factsOf } from './facts-of.ts';
import { adoptionRules } from './rules/index.ts';
import { paperRules, papersTold } from './rules/papers.ts';
import { sentences } from './words.ts';
import { deskSentences } from './words-desk.ts';

/** Every sentence of an adoption at the desk. */
export const adoptionSentences: SentenceTable = { ...sentences, ...deskSentences };

/** What an application is judged by. */
export interface AdoptionDeskQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: AdoptionApplication;
  /** Day of the acceptance; undefined before it. */
  readonly accepted: PlainDate | undefined;
  /** Other adoptions of this register with somebody of this one; absent: nobody looked. */
  readonly earlier?: readonly EarlierCase[];
}

const rules: readonly JudgingRule<DeskContext>[] = [
  ...[...adoptionRules, papersTold, ...paperRules].map(atDesk),
  ...deskRules,
];

/**
 * May this adoption be accepted, and after the acceptance be registered, here, today? (受理, 审查) The law is that of the day
 * asked. Before the acceptance what only follows it is HELD or told; after it all of it weighs. Pure.
 */
export function judgeAdoptionApplication(question: AdoptionDeskQuestion): Judgement {
  const { on, application, earlier = [] } = question;
  const context: DeskContext = { ...question, earlier, ruleSet: adoptionLawOn(on), facts: factsOf(application, on) };
  return judgeBy(rules, context, sentencesFrom(adoptionSentences));
}
