import { applicantsCome, applicantsIdentified, reasonAndPhotos } from './applicant.ts';
import { adoptionIsKnown, archiveOrEvidence, officeKeepsFile, personsAreKnown, stateStands } from './record.ts';
import type { Rule } from './rule.ts';

/** Every rule of a reissued paper of an adoption; findings come in this order. */
export const adoptionReissueRules: readonly Rule[] = [
  adoptionIsKnown,
  personsAreKnown,
  officeKeepsFile,
  archiveOrEvidence,
  stateStands,
  applicantsCome,
  applicantsIdentified,
  reasonAndPhotos,
];
