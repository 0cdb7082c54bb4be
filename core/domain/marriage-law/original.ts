import { z } from 'zod';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../divisions/division-code-schema.ts';

const text = (most: number) => z.string().max(most);

/** The registration that a later act is about (原登记): from this register, or typed off an old certificate. */
export const originalRegistrationSchema = z.strictObject({
  /** 登记日期 */
  registeredOn: plainDateSchema.optional(),
  /** 登记机关 */
  office: text(100).optional(),
  /** GB/T 2260 code of the office that registered. */
  division: divisionCodeSchema.optional(),
  /** 字号 in its own form, old or new. */
  number: text(60).optional(),
  /** The case of this register, where it is one. */
  caseId: text(64).optional(),
});
export type OriginalRegistration = z.infer<typeof originalRegistrationSchema>;
