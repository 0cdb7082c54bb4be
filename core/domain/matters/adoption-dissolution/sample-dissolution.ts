import { addDays, addYears } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { DissolutionExample } from './rules/rule.ts';
import { type AdoptionDissolution, adoptionDissolutionSchema } from './schema.ts';

/** A complete case of a day: a child of eleven who consents, placed by its birth parents, at 渝中区. */
export function sampleDissolution(on: PlainDate, changes: DissolutionExample['facts'] = {}): AdoptionDissolution {
  return adoptionDissolutionSchema.parse({
    adoptersAgree: true,
    senderAgrees: true,
    category: 5,
    certificateShown: true,
    ...changes,
    child: { birth: addDays(addYears(on, -11), -40), consents: true, division: '500103', ...changes.child },
  });
}
