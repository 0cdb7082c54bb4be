import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { type CoupleQuestion, coupleContext } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { courtRemarkRules } from './rules/index.ts';
import type { CourtRemark } from './schema.ts';
import { sentences } from './words.ts';

/** May the court's decision be noted on the registration today? (婚姻登记备注) RULE_SET_MISSING before 2003-10-01. */
export function judgeCourtRemark(question: CoupleQuestion<CourtRemark>): Judgement {
  return judgeBy(courtRemarkRules, coupleContext(question), sentencesFrom(sentences));
}
