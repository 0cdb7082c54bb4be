import type { PlainDate } from '../../dates/plain-date.ts';
import { sampleApplicant } from '../../marriage-law/sample-applicant.ts';
import type { EnquiryExample } from './rules/rule.ts';
import { type ArchiveEnquiry, archiveEnquirySchema } from './schema.ts';

/** A complete enquiry of a synthetic person for her own file on a day, answered with one stamped copy. */
export function sampleEnquiry(
  on: PlainDate,
  changes: Pick<EnquiryExample, 'applicant' | 'facts'> = {},
): ArchiveEnquiry {
  const applicant = sampleApplicant(on, changes.applicant);
  return archiveEnquirySchema.parse({
    applicant,
    standing: 'party',
    purpose: '办理房产登记',
    sought: { name: applicant.name, idNumber: applicant.idNumber },
    result: '查到2009年05月20日结婚登记档案一卷',
    copies: 1,
    ...changes.facts,
  });
}
