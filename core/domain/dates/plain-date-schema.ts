import { z } from 'zod';
import { type PlainDate, parsePlainDate } from './plain-date.ts';

/** A plain date on the wire and in the store. */
export const plainDateSchema = z
  .string()
  .refine((text) => parsePlainDate(text) !== undefined, { error: 'a calendar day as YYYY-MM-DD' })
  .transform((text) => text as PlainDate); // proved by the refinement above
