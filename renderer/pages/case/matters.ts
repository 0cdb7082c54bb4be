import type { CaseView } from '#core/contract/shapes.ts';
import type { MatterId } from '#core/domain/matters/schemas.ts';
import { adoptionPages } from '../adoption/adoption-pages.tsx';
import { backEntryPages } from '../adoption-back-entry/back-entry-pages.tsx';
import { dissolutionPages } from '../adoption-dissolution/dissolution-pages.tsx';
import { adoptionProofPages } from '../adoption-proof/adoption-proof-pages.tsx';
import { adoptionReissuePages } from '../adoption-reissue/adoption-reissue-pages.tsx';
import { revocationPages } from '../adoption-revocation/revocation-pages.tsx';
import { annulmentPages } from '../annulment/annulment-pages.tsx';
import { archiveEnquiryPages } from '../archive-enquiry/archive-enquiry-pages.tsx';
import { courtRemarkPages } from '../court-remark/court-remark-pages.tsx';
import { divorcePages } from '../divorce/divorce-pages.tsx';
import { marriagePages } from '../marriage/marriage-pages.tsx';
import { recordProofPages } from '../record-proof/record-proof-pages.tsx';
import { reissuePages } from '../reissue/reissue-pages.tsx';
import type { MatterPages } from './matter-pages.ts';

/** The pages of every matter. A new matter adds its folder and one line here. */
const pagesByMatter: { readonly [Id in MatterId]: MatterPages<Id> } = {
  'marriage.registration': marriagePages,
  'divorce.registration': divorcePages,
  'marriage.reissue': reissuePages,
  'marriage.record-proof': recordProofPages,
  'marriage.archive-enquiry': archiveEnquiryPages,
  'marriage.annulment': annulmentPages,
  'marriage.court-remark': courtRemarkPages,
  'adoption.establishment': adoptionPages,
  'adoption.dissolution': dissolutionPages,
  'adoption.proof': adoptionProofPages,
  'adoption.reissue': adoptionReissuePages,
  'adoption.revocation': revocationPages,
  'adoption.back-entry': backEntryPages,
};

/** The pages of the case that is open, whichever matter it is of. */
export type CasePages = MatterPages<MatterId>;

/** The pages of the matter of a case. */
export function pagesOf(view: CaseView): CasePages {
  // Keyed by the view's own matter; the compiler cannot follow the correlation through an index.
  return pagesByMatter[view.matter] as CasePages;
}
