import { completeParties, emptyParties } from '../../adoption-law/parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { AdoptionBackEntry } from './schema.ts';

/** The file as it lies before the clerk: nothing typed. */
export function emptyBackEntry(): AdoptionBackEntry {
  return { ...emptyParties(), original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off valid numbers. */
export function completeBackEntry(draft: AdoptionBackEntry, today: PlainDate): AdoptionBackEntry {
  return completeParties(draft, today);
}

/** The day of the old act: of the dissolution or revocation, else of the adoption. */
export function actedOn({ kind, original, act }: AdoptionBackEntry): PlainDate | undefined {
  return kind === 'dissolution' || kind === 'revocation' ? act?.on : original?.registeredOn;
}
