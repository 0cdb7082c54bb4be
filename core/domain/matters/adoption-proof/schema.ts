import { z } from 'zod';
import { adoptionEndSchema, adoptionStates } from '../../adoption-law/adoption-end.ts';
import { actAgentSchema } from '../../adoption-law/agent.ts';
import { adoptionPartiesShape } from '../../adoption-law/parties.ts';
import { adoptionPersonSchema, originalAdoptionSchema } from '../../adoption-law/persons.ts';

const text = (most: number) => z.string().max(most);

/** 收养人, 被收养人（成年）, 未成年被收养人的监护人 */
export const proofStandings = ['adopter', 'adoptee', 'guardian'] as const;

/** The request for a certificate of an adoption record (出具收养登记证明). */
export const adoptionProofSchema = z.strictObject({
  applicant: adoptionPersonSchema,
  standing: z.enum(proofStandings).optional(),
  /** Who came for the applicant; absent: the applicant came. */
  agent: actAgentSchema.optional(),
  ...adoptionPartiesShape,
  original: originalAdoptionSchema.optional(),
  archiveFound: z.boolean().optional(),
  /** What became of the adoption, as the archive says. */
  state: z.enum(adoptionStates).optional(),
  end: adoptionEndSchema.optional(),
  purpose: text(200).optional(),
  /** 提供证件材料 */
  papers: text(200).optional(),
  told: z.array(text(20)).optional(),
  remark: text(200).optional(),
});
export type AdoptionProof = z.infer<typeof adoptionProofSchema>;
