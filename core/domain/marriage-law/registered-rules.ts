import { missingFacts, type Outcome } from '../law/rule.ts';
import { type CoupleContext, ofEach } from './couple.ts';
import { identityFaults } from './identity-faults.ts';
import type { OriginalRegistration } from './original.ts';
import { originalGaps } from './original-texts.ts';
import type { PartyView } from './party-view.ts';
import type { RegisteredSentenceCode } from './registered-words.ts';
import type { SharedSentenceCode } from './sentence.ts';

type RegisteredOutcome = Outcome<RegisteredSentenceCode | SharedSentenceCode>;
type Context = CoupleContext<{ readonly original?: OriginalRegistration | undefined }>;

/** The registration that the act is about is known: day, office and number. */
export function originalKnown({ on, application: { original } }: Context): readonly RegisteredOutcome[] {
  const missing = originalGaps(original);
  const registeredOn = original?.registeredOn;
  const later: readonly RegisteredOutcome[] =
    registeredOn !== undefined && registeredOn > on
      ? [{ verdict: 'NEED', code: 'registered.later', data: { registeredOn } }]
      : [];
  return [...(missing.length > 0 ? [missingFacts(undefined, ...missing)] : []), ...later];
}

function personOutcomes(party: PartyView): readonly RegisteredOutcome[] {
  const { role, facts } = party;
  const missing = (['name', 'idNumber'] as const).filter((field) => !facts[field]?.trim());
  const faults = identityFaults(party).flatMap(({ kind, data }): readonly RegisteredOutcome[] => {
    if (kind === 'nameRefused') return [{ verdict: 'NEED', code: 'registered.nameRefused', party: role, data }];
    // The number stands as it was registered, in an old form or of an impostor: the clerk looks, nothing stops.
    if (kind === 'numberWrong') return [{ verdict: 'WARN', code: 'registered.numberUnusual', party: role, data }];
    return [];
  });
  return [...(missing.length > 0 ? [missingFacts(role, ...missing)] : []), ...faults];
}

/** Both persons are named as they were registered. */
export function registeredPersonsKnown(context: Context): readonly RegisteredOutcome[] {
  return ofEach(context, personOutcomes);
}
