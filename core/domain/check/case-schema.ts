import { z } from 'zod';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { lawSettingsSchema, officeFactsSchema } from '../law/settings.ts';

/** The fields around the facts of a case whose day and office decide (case-format.md, Case). */
export function caseSchema<Matter extends string, Facts extends z.ZodType>(matter: Matter, facts: Facts) {
  return z.strictObject({
    id: z.string(),
    matter: z.literal(matter),
    on: plainDateSchema,
    office: officeFactsSchema,
    settings: lawSettingsSchema.prefault({}),
    facts,
  });
}

/** The same for clocks and numbers, which ask for no office; of a clock the day of its start stands in for `on`. */
export function officelessCaseSchema<Matter extends string, Facts extends z.ZodType>(matter: Matter, facts: Facts) {
  return caseSchema(matter, facts).extend({ office: officeFactsSchema.optional() });
}
