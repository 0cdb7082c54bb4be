import type { PlainDate } from '../../dates/plain-date.ts';
import type { Party } from '../../marriage-law/party.ts';
import { partyView } from '../../marriage-law/party-view.ts';
import { normaliseName } from '../../people/names.ts';
import type { MarriageApplication } from './schema.ts';

/** The application as it lies before the clerk when a case is opened: two mainland residents, nothing typed. */
export function emptyApplication(): MarriageApplication {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' } };
}

function completeParty(role: 'man' | 'woman', party: Party, today: PlainDate): Party {
  const { birth, sex } = partyView(role, party, today);
  return {
    ...party,
    ...(party.name === undefined ? {} : { name: normaliseName(party.name) }),
    ...(birth ? { birth } : {}),
    ...(sex ? { sex } : {}),
  };
}

/**
 * A draft as it enters the journal: look-alike dots in names made U+00B7, and birth and sex written down where the clerk
 * left them to a valid number, as the rules read them. Papers are made of this and of nothing else.
 */
export function completeApplication(draft: MarriageApplication, today: PlainDate): MarriageApplication {
  return { ...draft, man: completeParty('man', draft.man, today), woman: completeParty('woman', draft.woman, today) };
}
