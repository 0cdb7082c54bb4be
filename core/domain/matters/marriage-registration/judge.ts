import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { type CoupleQuestion, coupleContext } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { marriageRules } from './rules/index.ts';
import type { MarriageApplication } from './schema.ts';
import { sentences } from './words.ts';

/**
 * May they marry, here, today? (结婚登记审查) Every rule in force on that day answers, and all answers are told at once;
 * the verdict is the gravest of them. Pure; well under a millisecond, so the desk asks at every key.
 * RULE_SET_MISSING for a day before 2003-10-01.
 */
export function judgeMarriageRegistration(question: CoupleQuestion<MarriageApplication>): Judgement {
  return judgeBy(marriageRules, coupleContext(question), sentencesFrom(sentences));
}
