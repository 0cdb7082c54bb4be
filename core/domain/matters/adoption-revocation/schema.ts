import { z } from 'zod';
import { adoptionPartiesShape } from '../../adoption-law/parties.ts';
import { adoptionPersonSchema, originalAdoptionSchema } from '../../adoption-law/persons.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { evidenceSchema } from '../../papers/evidence.ts';

const text = (most: number) => z.string().max(most);

/** 利害关系人, 发现骗取登记的单位, 登记机关自行发现 */
export const revocationStandings = ['interested', 'organ', 'office'] as const;

/** A revocation of an adoption that was got by fraud (撤销收养登记). */
export const adoptionRevocationSchema = z.strictObject({
  /** Who asks; of an organ its handler. */
  applicant: adoptionPersonSchema,
  standing: z.enum(revocationStandings).optional(),
  ...adoptionPartiesShape,
  original: originalAdoptionSchema.optional(),
  /** 弄虚作假骗取收养登记; any other invalidity is the court's (民法典 第一千一百一十三条). */
  grounds: z.enum(['fraud', 'other']).optional(),
  /** What happened, in words for application, notice and decision. */
  facts: text(2000).optional(),
  evidence: z.array(evidenceSchema).max(30).optional(),
  /** 调查: when, by whom, and what was found. */
  investigation: z
    .strictObject({
      on: plainDateSchema.optional(),
      staff: text(200).optional(),
      finding: text(1000).optional(),
      twoStaff: z.boolean().optional(),
    })
    .optional(),
  /** 收养登记证 is in the office's hands. */
  certificateCollected: z.boolean().optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type AdoptionRevocation = z.infer<typeof adoptionRevocationSchema>;
