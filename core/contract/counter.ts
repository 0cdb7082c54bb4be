import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { procedure } from './errors.ts';
import {
  blankCountsSchema,
  blankSchema,
  bookletKindSchema,
  idSchema,
  printNumberSchema,
  spoilReasonSchema,
} from './shapes.ts';

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

export const blanksContract = {
  overview: procedure.output(
    z.strictObject({
      counts: blankCountsSchema,
      receipts: z.array(
        z.strictObject({
          id: z.string(),
          kind: bookletKindSchema,
          from: z.string(),
          to: z.string(),
          count: z.number(),
          receivedOn: plainDateSchema,
          receivedFrom: z.string(),
        }),
      ),
      used: z.array(blankSchema),
    }),
  ),
  /** 入库: a range of printed numbers, both ends included. */
  receive: procedure
    .input(
      z.strictObject({
        id: idSchema,
        kind: bookletKindSchema,
        from: printNumberSchema,
        to: printNumberSchema,
        receivedFrom: z.string().trim().min(1).max(60),
      }),
    )
    .output(z.strictObject({ count: z.number() })),
  /** 作废 of a blank that no case has used: soiled, miscounted. */
  voidBlank: procedure
    .input(z.strictObject({ printNumber: printNumberSchema, reason: spoilReasonSchema, note: z.string().max(200) }))
    .output(z.strictObject({})),
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
