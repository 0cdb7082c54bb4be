import type { PlainDate } from '../../dates/plain-date.ts';
import { completeParty } from '../../marriage-law/complete-party.ts';
import type { CourtRemark } from './schema.ts';

/** The remark as it lies before the clerk: two mainland residents, nothing typed. */
export function emptyCourtRemark(): CourtRemark {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' }, original: {} };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number. */
export function completeCourtRemark(draft: CourtRemark, today: PlainDate): CourtRemark {
  return { ...draft, man: completeParty('man', draft.man, today), woman: completeParty('woman', draft.woman, today) };
}
