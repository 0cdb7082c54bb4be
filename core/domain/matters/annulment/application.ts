import type { PlainDate } from '../../dates/plain-date.ts';
import { completeParty } from '../../marriage-law/complete-party.ts';
import type { Annulment } from './schema.ts';

/** The case as it lies before the clerk: two mainland residents, nothing typed. */
export function emptyAnnulment(): Annulment {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' }, original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number. */
export function completeAnnulment(draft: Annulment, today: PlainDate): Annulment {
  return { ...draft, man: completeParty('man', draft.man, today), woman: completeParty('woman', draft.woman, today) };
}
