import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';
import { normaliseName } from '../people/names.ts';
import type { Party } from './party.ts';
import { partyView } from './party-view.ts';

/**
 * A party as it enters the journal: look-alike dots in the name made U+00B7, and birth and sex written down where the
 * clerk left them to a valid number, as the rules read them.
 */
export function completeParty(role: PartyRole, party: Party, today: PlainDate): Party {
  const { birth, sex } = partyView(role, party, today);
  return {
    ...party,
    ...(party.name === undefined ? {} : { name: normaliseName(party.name) }),
    ...(birth ? { birth } : {}),
    ...(sex ? { sex } : {}),
  };
}
