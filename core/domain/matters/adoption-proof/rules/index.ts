import { applicantIdentified, asksForOwnFile, comesOrSends } from './applicant.ts';
import { adoptionIsKnown, archiveIsFound, officeKeepsFile, personsAreKnown } from './record.ts';
import type { Rule } from './rule.ts';

/** Every rule of the certificate of an adoption record; findings come in this order. */
export const adoptionProofRules: readonly Rule[] = [
  adoptionIsKnown,
  personsAreKnown,
  officeKeepsFile,
  archiveIsFound,
  asksForOwnFile,
  comesOrSends,
  applicantIdentified,
];
