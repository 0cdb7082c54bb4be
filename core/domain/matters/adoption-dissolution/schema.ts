import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';

/** The facts of a dissolution by agreement (协议解除收养登记); every one may still be missing. */
export const adoptionDissolutionSchema = z.strictObject({
  /** The adopted person (被收养人), a child still or of age; `division` is that of the household register. */
  child: z
    .strictObject({
      birth: plainDateSchema.optional(),
      consents: z.boolean().optional(),
      division: divisionCodeSchema.optional(),
    })
    .optional(),
  adoptersAgree: z.boolean().optional(),
  senderAgrees: z.boolean().optional(),
  category: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(),
  certificateShown: z.boolean().optional(),
});
export type AdoptionDissolution = z.infer<typeof adoptionDissolutionSchema>;
