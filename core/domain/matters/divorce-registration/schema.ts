import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { originalRegistrationSchema } from '../../marriage-law/original.ts';
import { onlineCheckSchema, partySchema } from '../../marriage-law/party.ts';

const text = (most: number) => z.string().max(most);

/** One child of the couple and what was agreed (子女抚养). */
export const childTermsSchema = z.strictObject({
  name: text(400).optional(),
  birth: plainDateSchema.optional(),
  /** Who brings the child up. */
  livesWith: z.enum(['man', 'woman', 'both', 'adult']).optional(),
  /** What the other pays: in yuan as typed, how often, until when. */
  support: text(400).optional(),
  visits: text(400).optional(),
});

/** One thing or debt and who takes it. */
export const shareTermsSchema = z.strictObject({
  what: text(400).optional(),
  to: z.enum(['man', 'woman', 'both']).optional(),
  note: text(400).optional(),
});

/** What the couple agrees, from which the agreement (离婚协议书) is written. An empty list says that there is none. */
export const agreementTermsSchema = z.strictObject({
  children: z.array(childTermsSchema).max(20).optional(),
  property: z.array(shareTermsSchema).max(60).optional(),
  debts: z.array(shareTermsSchema).max(60).optional(),
  other: text(2000).optional(),
});

/** The registrar's separate questions to one party (询问笔录), signed by that party. */
export const questioningSchema = z.strictObject({
  on: plainDateSchema.optional(),
  /** Asked without the other in the room. */
  alone: z.boolean().optional(),
  questions: z
    .array(z.strictObject({ question: text(400), answer: text(1000) }))
    .max(40)
    .optional(),
  signed: z.boolean().optional(),
});

/** The application for a divorce registration (离婚登记): application stage and examination stage in one. */
export const divorceApplicationSchema = z.strictObject({
  man: partySchema,
  woman: partySchema,
  /** What the written agreement covers (民法典 第一千零七十六条). */
  agreement: z
    .strictObject({
      voluntary: z.boolean().optional(),
      children: z.boolean().optional(),
      property: z.boolean().optional(),
      debts: z.boolean().optional(),
    })
    .optional(),
  terms: agreementTermsSchema.optional(),
  marriage: originalRegistrationSchema.optional(),
  marriageRegisteredIn: z.enum(['mainland', 'embassy', 'elsewhere']).optional(),
  /** How many of the two marriage certificates are shown. */
  certificates: z.int().min(0).max(2).optional(),
  /** 加盖查档专用章的结婚登记档案复印件 */
  archiveCopy: z.boolean().optional(),
  lostStatement: z.boolean().optional(),
  /** Both have full capacity (完全民事行为能力). */
  capacity: z.boolean().optional(),
  /** The marriage was registered under age or by an impostor (D-16). */
  registeredUnderAge: z.boolean().optional(),
  registeredByImpostor: z.boolean().optional(),
  divorceReason: text(200).optional(),
  /** Examination: separate questioning of each (D-17). Absent: nobody told. */
  questioned: z.strictObject({ man: questioningSchema.optional(), woman: questioningSchema.optional() }).optional(),
  /** Examination: single photographs of two inches, of each. */
  photosEach: z.int().min(0).max(99).optional(),
  /** Attachment ids of the single photographs. */
  manPhoto: text(64).optional(),
  womanPhoto: text(64).optional(),
  /** Examination: the receipt of the application is shown. */
  receipt: z.boolean().optional(),
  /** Null: asked for and not made yet. Absent: nobody told. */
  onlineCheck: z.union([z.null(), onlineCheckSchema]).optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type DivorceApplication = z.infer<typeof divorceApplicationSchema>;
export type AgreementTerms = z.infer<typeof agreementTermsSchema>;
export type Questioning = z.infer<typeof questioningSchema>;
