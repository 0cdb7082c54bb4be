import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import type { LawSettings } from '../../law/settings.ts';
import { type CoupleQuestion, coupleContext } from '../../marriage-law/couple.ts';
import { ruleSetOn } from '../../marriage-law/rule-sets.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import type { Acceptance } from './acceptance.ts';
import { divorceRules } from './rules/index.ts';
import { type WithdrawalFacts, withdrawalRules } from './rules/withdrawal.ts';
import type { DivorceApplication } from './schema.ts';
import { sentences } from './words.ts';

const sentenceOf = sentencesFrom(sentences);

/** A couple that has come for the certificate, and what became of their application. */
export type DivorceRegistrationQuestion = CoupleQuestion<DivorceApplication> & Acceptance;

/** What a withdrawal is judged by. */
export type DivorceWithdrawalQuestion = WithdrawalFacts & { readonly settings: LawSettings };

/**
 * May their application be accepted, here, today? (离婚登记申请) Before 2021 PASS also says that the certificate may be
 * given the same day. Pure; RULE_SET_MISSING for a day before 2003-10-01.
 */
export function judgeDivorceApplication(question: CoupleQuestion<DivorceApplication>): Judgement {
  return judgeBy(divorceRules, { ...coupleContext(question), stage: 'application' }, sentenceOf);
}

/**
 * May they get the certificate, here, today? (离婚登记审查) The rule set is that of this day, not of the acceptance. A year
 * without a calendar is HELD, never guessed at. Pure; RULE_SET_MISSING for a day before 2003-10-01.
 */
export function judgeDivorceRegistration(question: DivorceRegistrationQuestion): Judgement {
  const { accepted, acceptedAt, withdrawn, calendar } = question;
  const acceptance: Acceptance = { accepted, acceptedAt, withdrawn, calendar };
  return judgeBy(divorceRules, { ...coupleContext(question), ...acceptance, stage: 'examination' }, sentenceOf);
}

/**
 * May one party alone withdraw, here, today? (撤回离婚登记申请) PASS says until when. Pure; RULE_SET_MISSING for a day before
 * 2003-10-01.
 */
export function judgeDivorceWithdrawal({ settings, ...facts }: DivorceWithdrawalQuestion): Judgement {
  return judgeBy(withdrawalRules, { ...facts, ruleSet: ruleSetOn(facts.on, settings) }, sentenceOf);
}
