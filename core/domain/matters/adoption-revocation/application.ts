import { completeParties, emptyParties } from '../../adoption-law/parties.ts';
import { completePerson } from '../../adoption-law/persons.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { AdoptionRevocation } from './schema.ts';

/** The case as it lies before the clerk: nothing typed. */
export function emptyAdoptionRevocation(): AdoptionRevocation {
  return { ...emptyParties(), applicant: { kind: 'mainland' }, original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off valid numbers. */
export function completeAdoptionRevocation(draft: AdoptionRevocation, today: PlainDate): AdoptionRevocation {
  return { ...completeParties(draft, today), applicant: completePerson(draft.applicant, today) };
}
