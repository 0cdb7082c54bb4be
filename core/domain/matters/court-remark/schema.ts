import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { originalRegistrationSchema } from '../../marriage-law/original.ts';
import { partySchema } from '../../marriage-law/party.ts';

const text = (most: number) => z.string().max(most);

/** A remark for a court's decision on a registered marriage (婚姻登记备注, 条例2025 第二十条). */
export const courtRemarkSchema = z.strictObject({
  man: partySchema,
  woman: partySchema,
  original: originalRegistrationSchema.optional(),
  /** 宣告无效, 撤销婚姻, 判决或者调解离婚 */
  decision: z.enum(['invalid', 'revoked', 'divorced']).optional(),
  court: text(200).optional(),
  document: z.enum(['judgment', 'mediation']).optional(),
  documentNumber: text(100).optional(),
  effectiveOn: plainDateSchema.optional(),
  documentShown: z.boolean().optional(),
  /** For a judgment: the proof that it is effective, or the higher court's. */
  effectiveProof: z.boolean().optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type CourtRemark = z.infer<typeof courtRemarkSchema>;
