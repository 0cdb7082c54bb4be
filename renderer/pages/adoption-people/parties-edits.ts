import type { AdoptionParties } from '#core/domain/adoption-law/parties.ts';
import { changedAt } from '../../parts/lists.ts';

/** A person of an adoption as the cards change one. */
export type PersonFacts = Partial<AdoptionParties['adopters'][number]>;

/** The adopters with facts of one changed. */
export function withAdopter(
  parties: AdoptionParties,
  index: number,
  facts: PersonFacts,
): Pick<AdoptionParties, 'adopters'> {
  return { adopters: changedAt(parties.adopters, index, facts) };
}

/** One adopter or two: a second is a resident of the mainland until something else is said. */
export function withAdopters(parties: AdoptionParties, count: 1 | 2): Pick<AdoptionParties, 'adopters'> {
  const { adopters } = parties;
  if (count === 1) return { adopters: adopters.slice(0, 1) };
  return { adopters: adopters.length > 1 ? adopters : [...adopters, { kind: 'mainland' }] };
}

/** The placing persons as the cards show them: always the first, the second once there is one. */
export function shownPlacers({ placer }: AdoptionParties): NonNullable<AdoptionParties['placer']['persons']> {
  return placer.persons && placer.persons.length > 0 ? placer.persons : [{ kind: 'mainland' }];
}

/** The placer with facts of one person changed. */
export function withPlacer(
  parties: AdoptionParties,
  index: number,
  facts: Partial<NonNullable<AdoptionParties['placer']['persons']>[number]>,
): Pick<AdoptionParties, 'placer'> {
  return { placer: { ...parties.placer, persons: changedAt(shownPlacers(parties), index, facts) } };
}

/** One placing person or two. */
export function withPlacers(parties: AdoptionParties, count: 1 | 2): Pick<AdoptionParties, 'placer'> {
  const persons = shownPlacers(parties);
  const next =
    count === 1 ? persons.slice(0, 1) : persons.length > 1 ? persons : [...persons, { kind: 'mainland' as const }];
  return { placer: { ...parties.placer, persons: next } };
}

/** The placing institution with facts changed. */
export function withInstitution(
  parties: AdoptionParties,
  facts: Partial<NonNullable<AdoptionParties['placer']['institution']>>,
): Pick<AdoptionParties, 'placer'> {
  return { placer: { ...parties.placer, institution: { ...parties.placer.institution, ...facts } } };
}
