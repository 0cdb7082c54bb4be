import type { PlainDate } from '../../dates/plain-date.ts';
import { completeParty } from '../../marriage-law/complete-party.ts';
import { normaliseName } from '../../people/names.ts';
import type { ReissueApplication } from './schema.ts';

/** The application as it lies before the clerk: two mainland residents, no agent, the online check not made yet. */
export function emptyReissue(): ReissueApplication {
  return { man: { kind: 'mainland' }, woman: { kind: 'mainland' }, original: {}, proxy: null, onlineCheck: null };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number (`completeParty`). */
export function completeReissue(draft: ReissueApplication, today: PlainDate): ReissueApplication {
  const { man, woman, proxy } = draft;
  return {
    ...draft,
    ...(man ? { man: completeParty('man', man, today) } : {}),
    ...(woman ? { woman: completeParty('woman', woman, today) } : {}),
    ...(proxy?.name === undefined ? {} : { proxy: { ...proxy, name: normaliseName(proxy.name) } }),
  };
}
