import type { KnownFacts } from '../matter.ts';
import type { MarriageApplication } from './schema.ts';

/** What the register knows weighs as a fact: a live marriage on record, an open divorce application. */
export function withKnownFacts(
  application: MarriageApplication,
  known: Readonly<Record<'man' | 'woman', KnownFacts>>,
): MarriageApplication {
  const party = (role: 'man' | 'woman') => ({
    ...application[role],
    ...(known[role].archiveMarriage ? { archiveMarriage: true } : {}),
    ...(known[role].openDivorceApplication ? { openDivorceApplication: true } : {}),
  });
  return { ...application, man: party('man'), woman: party('woman') };
}
