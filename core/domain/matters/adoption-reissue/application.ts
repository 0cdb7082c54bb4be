import { completeParties, emptyParties } from '../../adoption-law/parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { normaliseName } from '../../people/names.ts';
import type { AdoptionReissue } from './schema.ts';

/** The application as it lies before the clerk: nothing typed. */
export function emptyAdoptionReissue(): AdoptionReissue {
  return { ...emptyParties(), original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off valid numbers. */
export function completeAdoptionReissue(draft: AdoptionReissue, today: PlainDate): AdoptionReissue {
  const { agent } = draft;
  return {
    ...completeParties(draft, today),
    ...(agent?.name === undefined ? {} : { agent: { ...agent, name: normaliseName(agent.name) } }),
  };
}
