import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { procedure } from './errors.ts';
import { idSchema } from './shapes.ts';

/** What a card says, whichever way it was read (§8.7 of marriage.md). */
export const cardSchema = z.strictObject({
  kind: z.enum(['resident', 'hmt-resident', 'foreign-resident-2017', 'foreign-resident-2023']),
  name: z.string(),
  nameEnglish: z.string().optional(),
  sex: z.enum(['male', 'female']).optional(),
  ethnicity: z.string().optional(),
  birth: plainDateSchema.optional(),
  address: z.string().optional(),
  number: z.string(),
  nationality: z.string().optional(),
  validTo: z.union([plainDateSchema, z.literal('long-term')]).optional(),
  passNumber: z.string().optional(),
});
export type CardReading = z.infer<typeof cardSchema>;

export const cardsContract = {
  /** Reads the card that lies on the vendor's reader. */
  read: procedure.output(cardSchema),
  /** Reads a card's 256-byte text block given as a file or pasted as base64 or hexadecimal (training, tests). */
  decode: procedure.input(z.strictObject({ block: z.string().max(2_000) })).output(cardSchema),
};

export const photosContract = {
  /** Keeps a photograph: JPEG without EXIF, joint 626×413 px (53×35 mm at 300 dpi) or single 413×579 px (35×49 mm). */
  put: procedure
    .input(z.strictObject({ caseId: idSchema, attachmentId: idSchema, file: z.file().max(2_000_000) }))
    .output(z.strictObject({ attachmentId: z.string() })),
  get: procedure.input(z.strictObject({ attachmentId: idSchema })).output(z.file()),
};

export const auditContract = {
  /** The last acts and whether the chain holds. Reviewer and administrator. */
  tail: procedure.output(
    z.strictObject({
      entries: z.array(
        z.strictObject({
          sequence: z.number(),
          at: z.string(),
          by: z.string(),
          action: z.string(),
          subject: z.string(),
          detail: z.string(),
        }),
      ),
      brokenAt: z.number().nullable(),
    }),
  ),
};
