import type { Judgement } from '../../law/judgement.ts';
import { judgeBy } from '../../law/rule.ts';
import { applicantContext } from '../../marriage-law/applicant.ts';
import type { CoupleQuestion } from '../../marriage-law/couple.ts';
import { sentencesFrom } from '../../marriage-law/sentence.ts';
import { archiveEnquiryRules } from './rules/index.ts';
import type { ArchiveEnquiry } from './schema.ts';
import { sentences } from './words.ts';

/** May the file be read, and is the enquiry finished? (婚姻登记档案查询) RULE_SET_MISSING before 2003-10-01. */
export function judgeArchiveEnquiry(question: CoupleQuestion<ArchiveEnquiry>): Judgement {
  return judgeBy(archiveEnquiryRules, applicantContext(question), sentencesFrom(sentences));
}
