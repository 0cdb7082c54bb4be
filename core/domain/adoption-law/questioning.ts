import { z } from 'zod';
import { plainDateSchema } from '../dates/plain-date-schema.ts';

const text = (most: number) => z.string().max(most);

/** Who is asked, each alone (分别询问): 收养人, 送养人, 被收养人. An institution answers through its handler. */
export const questionedRoles = ['adopter', 'second-adopter', 'placer', 'second-placer', 'child'] as const;
export type QuestionedRole = (typeof questionedRoles)[number];

/** The questioning of one person (询问笔录), signed by that person. */
export const questionedSchema = z.strictObject({
  on: plainDateSchema.optional(),
  place: text(100).optional(),
  /** Asked without the others in the room. */
  alone: z.boolean().optional(),
  /** Who asked (询问人) and who wrote it down (记录人员). */
  by: text(100).optional(),
  recorder: text(100).optional(),
  questions: z
    .array(z.strictObject({ question: text(400), answer: text(1000) }))
    .max(40)
    .optional(),
  signed: z.boolean().optional(),
});
export type Questioned = z.infer<typeof questionedSchema>;

/** The questionings of a case, by who was asked. */
export const questioningsSchema = z.partialRecord(z.enum(questionedRoles), questionedSchema);
export type Questionings = z.infer<typeof questioningsSchema>;
