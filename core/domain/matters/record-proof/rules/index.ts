import { applicantIsKnown, asksInPersonOrByAgent, identityPaperShown, identityPaperValid } from './applicant.ts';
import { anyPurpose, limitedPurpose } from './purpose.ts';
import type { Rule } from './rule.ts';
import { searchTold } from './search.ts';

/** Every rule of the certificate of marriage records; findings come in this order. */
export const recordProofRules: readonly Rule[] = [
  anyPurpose,
  limitedPurpose,
  asksInPersonOrByAgent,
  identityPaperShown,
  applicantIsKnown,
  searchTold,
  identityPaperValid,
];
