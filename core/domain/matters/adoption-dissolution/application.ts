import { completeParties, emptyParties } from '../../adoption-law/parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { DissolutionApplication } from './application-schema.ts';

/** The application as it lies before the clerk: a child and one adopter, nothing typed. */
export function emptyDissolution(): DissolutionApplication {
  return { ...emptyParties(), original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number. */
export function completeDissolution(draft: DissolutionApplication, today: PlainDate): DissolutionApplication {
  return completeParties(draft, today);
}
