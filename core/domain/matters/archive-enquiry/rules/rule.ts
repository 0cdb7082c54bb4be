import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { ApplicantContext } from '../../../marriage-law/applicant.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { ArchiveEnquiry, archiveEnquirySchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type EnquiryContext = ApplicantContext<ArchiveEnquiry>;
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete enquiry of that day (`sample-enquiry.ts`). */
export interface EnquiryExample extends ExampleBase {
  readonly applicant?: z.input<typeof partySchema>;
  readonly facts?: Omit<Partial<z.input<typeof archiveEnquirySchema>>, 'applicant'>;
}

/** One dated rule of an archive enquiry. */
export type Rule = DatedRule<EnquiryContext, SentenceCode, EnquiryExample>;
