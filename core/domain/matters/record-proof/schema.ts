import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { partySchema } from '../../marriage-law/party.ts';

const text = (most: number) => z.string().max(most);

/** The request for a certificate of marriage records (婚姻登记记录证明、无婚姻登记记录证明). */
export const recordProofRequestSchema = z.strictObject({
  applicant: partySchema,
  /** Only for Taiwan affairs and for notarisation for some countries since 2015-09 (民函〔2015〕266号). */
  purpose: z.enum(['taiwan', 'notarisation', 'other']).optional(),
  /** ISO 3166 alpha-3 of the country of use. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  searchedFrom: plainDateSchema.optional(),
  searchedTo: plainDateSchema.optional(),
  /** Which offices' records were searched. */
  searchedArea: text(200).optional(),
  found: z.enum(['none', 'records']).optional(),
  /** What was found, as the certificate says it: day, office, kind, number, other party. */
  records: text(1000).optional(),
  /** Who came for the applicant; absent: the applicant came. */
  agent: z
    .strictObject({
      name: text(400).optional(),
      idNumber: text(30).optional(),
      /** A power of attorney (授权委托书) and both identity papers are shown. */
      authorised: z.boolean().optional(),
    })
    .optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type RecordProofRequest = z.infer<typeof recordProofRequestSchema>;
