import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { partyRoles } from '../../law/judgement.ts';
import { originalRegistrationSchema } from '../../marriage-law/original.ts';
import { partySchema } from '../../marriage-law/party.ts';
import { evidenceSchema } from '../../papers/evidence.ts';

const text = (most: number) => z.string().max(most);

/** An annulment of a registration (撤销婚姻登记; to 2020-12-31 also 撤销受胁迫婚姻). */
export const annulmentSchema = z.strictObject({
  man: partySchema,
  woman: partySchema,
  /** What is annulled: a registration of marriage or of divorce. */
  kind: z.enum(['marriage', 'divorce']).optional(),
  original: originalRegistrationSchema.optional(),
  /** 冒名顶替, 使用虚假身份, 受胁迫 */
  grounds: z.enum(['impostor', 'false-identity', 'coercion']).optional(),
  /** What happened, in words for the decision. */
  facts: text(2000).optional(),
  evidence: z.array(evidenceSchema).max(30).optional(),
  /** Coercion: who was coerced, and since when free. */
  coerced: z.enum(partyRoles).optional(),
  freeSince: plainDateSchema.optional(),
  /** Coercion: nothing about children, property and debts is open (条例2003 第九条). */
  nothingOpen: z.boolean().optional(),
  certificateShown: z.boolean().optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type Annulment = z.infer<typeof annulmentSchema>;
