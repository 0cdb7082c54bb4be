import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { onlineCheckSchema, partySchema } from '../../marriage-law/party.ts';

/** Prohibited and allowed kinship (亲属关系), the rows of `marriage.md` §2.4. */
export const kinshipIds = [
  'A1', 'A2', 'A3', 'A4', 'A5', 'A6',
  'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11',
  'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7',
] as const; // biome-ignore format: the rows of the table, one letter a line

const text = (most: number) => z.string().max(most);

/** The application for a marriage registration (结婚登记): one schema for form, wire, store, check and tests. */
export const marriageApplicationSchema = z.strictObject({
  man: partySchema,
  woman: partySchema,
  kinship: z.union([z.null(), z.enum(kinshipIds)]).optional(),
  onlineCheck: z.union([z.null(), onlineCheckSchema]).optional(),
  /** Joint photographs on paper. */
  photos: z.int().min(0).max(99).optional(),
  /** Attachment id of the joint photograph, 53×35 mm at 300 dpi. */
  photo: text(64).optional(),
  /** A remarriage of the same couple (复婚). */
  renewal: z.boolean().optional(),
  /** A marriage registered later (补办): since when they have lived together as husband and wife. */
  cohabitedSince: plainDateSchema.optional(),
  /** Rules whose WARN the registrar has read and ticked. */
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});

export type KinshipId = (typeof kinshipIds)[number];
export type MarriageApplication = z.infer<typeof marriageApplicationSchema>;
