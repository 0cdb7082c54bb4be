import { adoptionBackEntrySchema } from './adoption-back-entry/schema.ts';
import { dissolutionApplicationSchema } from './adoption-dissolution/application-schema.ts';
import { adoptionApplicationSchema } from './adoption-establishment/application-schema.ts';
import { adoptionProofSchema } from './adoption-proof/schema.ts';
import { adoptionReissueSchema } from './adoption-reissue/schema.ts';
import { adoptionRevocationSchema } from './adoption-revocation/schema.ts';
import { annulmentSchema } from './annulment/schema.ts';
import { archiveEnquirySchema } from './archive-enquiry/schema.ts';
import { courtRemarkSchema } from './court-remark/schema.ts';
import { divorceApplicationSchema } from './divorce-registration/schema.ts';
import { marriageApplicationSchema } from './marriage-registration/schema.ts';
import { recordProofRequestSchema } from './record-proof/schema.ts';
import { reissueApplicationSchema } from './reissue/schema.ts';

/** The schema of the application of every matter, by the matter's id. */
export const applicationSchemas = {
  'marriage.registration': marriageApplicationSchema,
  'divorce.registration': divorceApplicationSchema,
  'marriage.reissue': reissueApplicationSchema,
  'marriage.record-proof': recordProofRequestSchema,
  'marriage.archive-enquiry': archiveEnquirySchema,
  'marriage.annulment': annulmentSchema,
  'marriage.court-remark': courtRemarkSchema,
  'adoption.establishment': adoptionApplicationSchema,
  'adoption.dissolution': dissolutionApplicationSchema,
  'adoption.proof': adoptionProofSchema,
  'adoption.reissue': adoptionReissueSchema,
  'adoption.revocation': adoptionRevocationSchema,
  'adoption.back-entry': adoptionBackEntrySchema,
} as const;

export type MatterId = keyof typeof applicationSchemas;
export const matterIds = Object.keys(applicationSchemas) as MatterId[]; // keys of the literal that the type is made of

/** The facts of an application, by matter. */
export type ApplicationOf<Id extends MatterId> = ReturnType<(typeof applicationSchemas)[Id]['parse']>;
