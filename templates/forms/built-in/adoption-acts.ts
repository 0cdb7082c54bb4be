import { adoptionDissolutionApplications, adoptionDissolutionReviews } from './adoption-dissolution.ts';
import { adoptionActRefusals, adoptionProofReviews, adoptionProofs } from './adoption-proof.ts';
import { adoptionReissueApplications, adoptionReissueReviews } from './adoption-reissue.ts';
import {
  adoptionCertificateVoids,
  adoptionRevocationApplications,
  adoptionRevocationDecisions,
  adoptionRevocationNotices,
} from './adoption-revocation.ts';

/** The templates of acts on a registered adoption. */
export const adoptionActTemplates = {
  'adoption-dissolution-application': adoptionDissolutionApplications,
  'adoption-dissolution-review': adoptionDissolutionReviews,
  'adoption-act-refusal': adoptionActRefusals,
  'adoption-revocation-application': adoptionRevocationApplications,
  'adoption-revocation-notice': adoptionRevocationNotices,
  'adoption-revocation-decision': adoptionRevocationDecisions,
  'adoption-certificate-void': adoptionCertificateVoids,
  'adoption-reissue-application': adoptionReissueApplications,
  'adoption-reissue-review': adoptionReissueReviews,
  'adoption-proof': adoptionProofs,
  'adoption-proof-review': adoptionProofReviews,
} as const;
