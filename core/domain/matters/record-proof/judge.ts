import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { applicantContext } from '../../marriage-law/applicant.ts';
import type { CoupleQuestion } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { recordProofRules } from './rules/index.ts';
import type { RecordProofRequest } from './schema.ts';
import { sentences } from './words.ts';

/** May the certificate be given, here, today? (出具婚姻登记记录证明) RULE_SET_MISSING before 2003-10-01. */
export function judgeRecordProof(question: CoupleQuestion<RecordProofRequest>): Judgement {
  return judgeBy(recordProofRules, applicantContext(question), sentencesFrom(sentences));
}
