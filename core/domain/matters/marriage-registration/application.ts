import type { PlainDate } from '../../dates/plain-date.ts';
import { completeParty } from '../../marriage-law/complete-party.ts';
import type { MarriageApplication } from './schema.ts';

/** The application as it lies before the clerk when a case is opened: two mainland residents, nothing typed. */
export function emptyApplication(): MarriageApplication {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' } };
}

/**
 * A draft as it enters the journal: look-alike dots in names made U+00B7, and birth and sex written down where the clerk
 * left them to a valid number, as the rules read them. Papers are made of this and of nothing else.
 */
export function completeApplication(draft: MarriageApplication, today: PlainDate): MarriageApplication {
  return { ...draft, man: completeParty('man', draft.man, today), woman: completeParty('woman', draft.woman, today) };
}
