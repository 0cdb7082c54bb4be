import { z } from 'zod';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { partyRoles } from '../../law/judgement.ts';
import { originalRegistrationSchema } from '../../marriage-law/original.ts';
import { onlineCheckSchema, partySchema } from '../../marriage-law/party.ts';

const text = (most: number) => z.string().max(most);

/** The agent of an absent applicant and what the notarised power of attorney names (规范2015 第六十五条). */
export const proxySchema = z.strictObject({
  notarised: z.boolean(),
  /** Who is represented. */
  of: z.enum(partyRoles).optional(),
  name: text(400).optional(),
  idNumber: text(30).optional(),
  /** The paper names: both persons with numbers, day and office of registration, present status, the matter, the agent. */
  complete: z.boolean().optional(),
  notary: text(200).optional(),
});

/** The application for a reissued certificate (补领婚姻登记证). */
export const reissueApplicationSchema = z.strictObject({
  man: partySchema.optional(),
  woman: partySchema.optional(),
  kind: z.enum(['marriage', 'divorce']).optional(),
  /** 遗失, 损毁, 与所持身份证件信息不一致 */
  reason: z.enum(['lost', 'damaged', 'mismatch']).optional(),
  original: originalRegistrationSchema.optional(),
  /** Division of the office that registered. */
  registeredAt: divisionCodeSchema.optional(),
  /** The status recorded then still stands: married to each other, or divorced and not remarried to each other. */
  statusStands: z.boolean().optional(),
  archiveFound: z.boolean().optional(),
  /** Where no archive was found: sufficient evidence was examined (S-04). */
  sufficientEvidence: z.boolean().optional(),
  /** Those who apply, in person or by proxy; each gets a booklet. */
  applicants: z.array(z.enum(partyRoles)).max(2).optional(),
  proxy: z.union([z.null(), proxySchema]).optional(),
  /** The registration was made under age by fraud (S-06) and the written explanation is there. */
  registeredUnderAge: z.boolean().optional(),
  writtenExplanation: z.boolean().optional(),
  photos: z.int().min(0).max(99).optional(),
  photo: text(64).optional(),
  manPhoto: text(64).optional(),
  womanPhoto: text(64).optional(),
  onlineCheck: z.union([z.null(), onlineCheckSchema]).optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type ReissueApplication = z.infer<typeof reissueApplicationSchema>;
