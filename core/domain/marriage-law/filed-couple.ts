import type { FiledParties } from '../archive/party-papers.ts';
import type { Party } from './party.ts';

/** Both of a couple as their file in the archive asks for papers: a party whose kind was not told is a mainland resident. */
export function filedCouple(couple: {
  readonly man?: Party | undefined;
  readonly woman?: Party | undefined;
}): FiledParties {
  return { man: { kind: couple.man?.kind ?? 'mainland' }, woman: { kind: couple.woman?.kind ?? 'mainland' } };
}
