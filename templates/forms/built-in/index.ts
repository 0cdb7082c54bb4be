import type { FormId } from '#core/domain/papers/forms.ts';
import type { FormTemplate } from '../template-file.ts';
import { adoptionActTemplates } from './adoption-acts.ts';
import { adoptionApplications } from './adoption-application.ts';
import { adoptionNotices, adoptionReceipts, adoptionRefusals, adoptionSupplements } from './adoption-letters.ts';
import { adoptionInquiries, adoptionQuestionings, evaluationNotices, evaluationRecords } from './adoption-records.ts';
import { adoptionReviews } from './adoption-review.ts';
import { annulmentDecisions, annulmentNotices, annulmentServices } from './annulment.ts';
import { courtRemarks } from './court-remark.ts';
import { divorceAgreements } from './divorce-agreement.ts';
import { divorceApplications } from './divorce-application.ts';
import { divorceDeclarations } from './divorce-declaration.ts';
import { divorceQuestionings } from './divorce-questioning.ts';
import { divorceReceipts } from './divorce-receipt.ts';
import { divorceReviews } from './divorce-review.ts';
import { divorceWithdrawals, withdrawalConfirmations } from './divorce-withdrawal.ts';
import { lateMarriageDeclarations, marriageDeclarations } from './marriage-declaration.ts';
import { marriageReviews } from './marriage-review.ts';
import { divorceNotAccepted, divorceRefusals, marriageRefusals, reissueRefusals, requestRefusals } from './notices.ts';
import { archiveEnquiries, recordProofs } from './records-and-enquiries.ts';
import { reissueDeclarations, reissueReviews } from './reissue.ts';

/** The templates that come with the program, per form in the order of their days. */
export const builtIn: Readonly<Record<FormId, readonly FormTemplate[]>> = {
  'marriage-declaration': marriageDeclarations,
  'marriage-declaration-late': lateMarriageDeclarations,
  'marriage-review': marriageReviews,
  'divorce-application': divorceApplications,
  'divorce-receipt': divorceReceipts,
  'divorce-withdrawal': divorceWithdrawals,
  'divorce-withdrawal-confirmation': withdrawalConfirmations,
  'divorce-not-accepted': divorceNotAccepted,
  'divorce-refusal': divorceRefusals,
  'marriage-refusal': marriageRefusals,
  'divorce-declaration': divorceDeclarations,
  'divorce-review': divorceReviews,
  'divorce-questioning': divorceQuestionings,
  'divorce-agreement': divorceAgreements,
  'reissue-declaration': reissueDeclarations,
  'reissue-review': reissueReviews,
  'reissue-refusal': reissueRefusals,
  'record-proof': recordProofs,
  'request-refusal': requestRefusals,
  'archive-enquiry': archiveEnquiries,
  'annulment-notice': annulmentNotices,
  'annulment-decision': annulmentDecisions,
  'annulment-service': annulmentServices,
  'court-remark': courtRemarks,
  'adoption-application': adoptionApplications,
  'adoption-receipt': adoptionReceipts,
  'adoption-supplement': adoptionSupplements,
  'adoption-questioning': adoptionQuestionings,
  'adoption-inquiry': adoptionInquiries,
  'adoption-evaluation-notice': evaluationNotices,
  'adoption-evaluation': evaluationRecords,
  'adoption-notice': adoptionNotices,
  'adoption-review': adoptionReviews,
  'adoption-refusal': adoptionRefusals,
  ...adoptionActTemplates,
};
