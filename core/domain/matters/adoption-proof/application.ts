import { completeParties, emptyParties } from '../../adoption-law/parties.ts';
import { completePerson } from '../../adoption-law/persons.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { normaliseName } from '../../people/names.ts';
import type { AdoptionProof } from './schema.ts';

/** The request as it lies before the clerk: nothing typed. */
export function emptyAdoptionProof(): AdoptionProof {
  return { ...emptyParties(), applicant: { kind: 'mainland' }, original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off valid numbers. */
export function completeAdoptionProof(draft: AdoptionProof, today: PlainDate): AdoptionProof {
  const { agent } = draft;
  return {
    ...completeParties(draft, today),
    applicant: completePerson(draft.applicant, today),
    ...(agent?.name === undefined ? {} : { agent: { ...agent, name: normaliseName(agent.name) } }),
  };
}
