import { z } from 'zod';
import { adoptionPartiesShape } from '../../adoption-law/parties.ts';
import { originalAdoptionSchema } from '../../adoption-law/persons.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';

const text = (most: number) => z.string().max(most);

/** 补录收养登记, 补录解除收养登记, 补录撤销收养登记 (codes 5, 6, 7 of ADOPTIONBIZTYPE). */
export const backEntryKinds = ['adoption', 'dissolution', 'revocation'] as const;
export type BackEntryKind = (typeof backEntryKinds)[number];

/** An old file on paper as it is entered again (补录); it makes no paper and stands in no statistics. */
export const adoptionBackEntrySchema = z.strictObject({
  kind: z.enum(backEntryKinds).optional(),
  ...adoptionPartiesShape,
  /** The adoption: its old 字号, day and office. */
  original: originalAdoptionSchema.optional(),
  /** Of a dissolution or revocation: its own old number and day. */
  act: z.strictObject({ number: text(60).optional(), on: plainDateSchema.optional() }).optional(),
  /** 被收养人的意见, as the old file has it. */
  childOpinion: text(100).optional(),
  /** 印制号 of the old paper. */
  printNumber: text(50).optional(),
  /** 档案页数 */
  pages: z.int().min(0).max(9999).optional(),
  told: z.array(text(20)).optional(),
  remark: text(200).optional(),
});
export type AdoptionBackEntry = z.infer<typeof adoptionBackEntrySchema>;
