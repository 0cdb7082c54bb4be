import { z } from 'zod';
import { adoptionEndSchema, adoptionStates } from '../../adoption-law/adoption-end.ts';
import { actAgentSchema } from '../../adoption-law/agent.ts';
import { adoptionPartiesShape } from '../../adoption-law/parties.ts';
import { originalAdoptionSchema } from '../../adoption-law/persons.ts';

const text = (most: number) => z.string().max(most);

/** Who asks for it: the adopters, or the adopted person who is of age. */
export const reissueApplicants = ['adopters', 'adoptee'] as const;

/** The application for a reissued 收养登记证 or 解除收养关系证明 (补领). */
export const adoptionReissueSchema = z.strictObject({
  ...adoptionPartiesShape,
  original: originalAdoptionSchema.optional(),
  /** What is issued again. */
  kind: z.enum(['adoption-certificate', 'dissolution-proof']).optional(),
  /** 遗失, 损毁 or other; the dictionary of the national system was not seen. */
  reason: z.enum(['lost', 'damaged', 'other']).optional(),
  /** Where it is another reason. */
  reasonText: text(60).optional(),
  archiveFound: z.boolean().optional(),
  /** Where no file was found: sufficient evidence was examined. */
  sufficientEvidence: z.boolean().optional(),
  /** What became of the adoption, as the archive says. */
  state: z.enum(adoptionStates).optional(),
  /** The dissolution, where its proof is issued again. */
  end: adoptionEndSchema.optional(),
  by: z.enum(reissueApplicants).optional(),
  /** Who came for an absent adopter or adoptee. */
  agent: actAgentSchema.optional(),
  photos: z.int().min(0).max(99).optional(),
  /** Attachment id of the photograph. */
  photo: text(64).optional(),
  papers: text(200).optional(),
  told: z.array(text(20)).optional(),
  remark: text(200).optional(),
});
export type AdoptionReissue = z.infer<typeof adoptionReissueSchema>;
