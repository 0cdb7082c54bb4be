import { applicantIsKnown, identityPaperShown, identityPaperValid } from './applicant.ts';
import { entryComplete } from './entry.ts';
import { mayRead, readerTold } from './reading-rights.ts';
import type { Rule } from './rule.ts';

/** Every rule of an archive enquiry; findings come in this order. */
export const archiveEnquiryRules: readonly Rule[] = [
  mayRead,
  readerTold,
  identityPaperShown,
  applicantIsKnown,
  entryComplete,
  identityPaperValid,
];
