import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { type CoupleQuestion, coupleContext } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { annulmentRules } from './rules/index.ts';
import type { Annulment } from './schema.ts';
import { sentences } from './words.ts';

/** May this registration be annulled, here, today? (撤销婚姻登记审查) RULE_SET_MISSING before 2003-10-01. */
export function judgeAnnulment(question: CoupleQuestion<Annulment>): Judgement {
  return judgeBy(annulmentRules, coupleContext(question), sentencesFrom(sentences));
}
