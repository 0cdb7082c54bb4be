import type { Party } from '#core/domain/marriage-law/party.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';

type Child = NonNullable<ChildrenAllowance['child']>;
type Guardian = NonNullable<ChildrenAllowance['guardian']>;

/** Facts with their keys only where they were told anew; a key that is told as nothing takes the old one away. */
function picked<Key extends keyof Party>(facts: Partial<Party>, keys: readonly Key[]): Pick<Partial<Party>, Key> {
  const told = keys.filter((key) => key in facts).map((key) => [key, facts[key]] as const);
  // The pairs are those of `keys`; fromEntries forgets it.
  return Object.fromEntries(told) as Pick<Partial<Party>, Key>;
}

/** What a card or a number says of the child; a card says more than the form asks. */
export function childFacts(facts: Partial<Party>): Partial<Child> {
  return picked(facts, ['name', 'sex', 'birth', 'idNumber', 'ethnicity', 'hukou', 'hukouAddress']);
}

/** What a card or a number says of the guardian, whose address is asked and not whose register. */
export function guardianFacts(facts: Partial<Party>): Partial<Guardian> {
  const { hukouAddress } = facts;
  return { ...picked(facts, ['name', 'idNumber']), ...(hukouAddress ? { address: hukouAddress } : {}) };
}
