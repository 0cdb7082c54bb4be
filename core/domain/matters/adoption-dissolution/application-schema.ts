import { z } from 'zod';
import { adoptionPartiesShape } from '../../adoption-law/parties.ts';
import { originalAdoptionSchema } from '../../adoption-law/persons.ts';
import { questioningsSchema } from '../../adoption-law/questioning.ts';

const text = (most: number) => z.string().max(most);

/** The application to dissolve an adoption by agreement (解除收养登记申请) as the desk types it, adoption.md §10.5. */
export const dissolutionApplicationSchema = z.strictObject({
  ...adoptionPartiesShape,
  original: originalAdoptionSchema.optional(),
  /** 解除原因, in short. */
  reason: text(40).optional(),
  /** 解除收养事由 */
  grounds: text(200).optional(),
  /** 协议事项: what they agreed on. */
  terms: text(200).optional(),
  adoptersAgree: z.boolean().optional(),
  placersAgree: z.boolean().optional(),
  /** Of the adopted person: a child's consent, or the agreement of one who is of age. */
  consents: z.boolean().optional(),
  /** 年满八周岁被收养人对解除收养登记的意见, in the child's words. */
  childOpinion: text(40).optional(),
  /** 解除收养关系的书面协议 */
  agreementShown: z.boolean().optional(),
  certificateShown: z.boolean().optional(),
  /** 收养登记证 taken back, before the proof is given. */
  certificateTakenBack: z.boolean().optional(),
  /** Two-inch single photographs, of each who needs them. */
  photosEach: z.int().min(0).max(99).optional(),
  adopterPapers: text(200).optional(),
  placerPapers: text(200).optional(),
  /** 询问笔录: each is asked alone. */
  questioned: questioningsSchema.optional(),
  told: z.array(text(20)).optional(),
  remark: text(200).optional(),
});
export type DissolutionApplication = z.infer<typeof dissolutionApplicationSchema>;
