import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import type { CoupleQuestion } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { reissueContext } from './parties.ts';
import { reissueRules } from './rules/index.ts';
import type { ReissueApplication } from './schema.ts';
import { sentences } from './words.ts';

/** May the certificate be reissued, here, today? (补领审查) All answers at once; RULE_SET_MISSING before 2003-10-01. */
export function judgeReissue(question: CoupleQuestion<ReissueApplication>): Judgement {
  return judgeBy(reissueRules, reissueContext(question), sentencesFrom(sentences));
}
