import type {
  AdopterEntry,
  AdoptionApplication,
  PlacerEntry,
} from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { changedAt } from '../../parts/lists.ts';

type Mode = NonNullable<AdoptionApplication['mode']>;

/** The adopters with facts of one changed. */
export function withAdopter(
  { adopters }: AdoptionApplication,
  index: number,
  facts: Partial<AdopterEntry>,
): Pick<AdoptionApplication, 'adopters'> {
  return { adopters: changedAt(adopters, index, facts) };
}

/** Who adopts: a couple is married and has two cards, the man's first; sex follows the mode until a number says it. What was typed of a second adopter comes back with the couple. */
export function withMode(
  { adopters }: AdoptionApplication,
  mode: Mode,
): Pick<AdoptionApplication, 'mode' | 'adopters'> {
  const [first = { kind: 'mainland' as const }, second = { kind: 'mainland' as const }] = adopters;
  if (mode === 'couple') return { mode, adopters: [asSpouse(first, 'male'), asSpouse(second, 'female')] };
  return { mode, adopters: [untyped(first, { sex: mode === 'single-man' ? 'male' : 'female' }), ...adopters.slice(1)] };
}

/** Facts that follow from the mode, while no number says who it is. */
function untyped(person: AdopterEntry, facts: Pick<AdopterEntry, 'sex'>): AdopterEntry {
  return person.idNumber === undefined ? { ...person, ...facts } : person;
}

function asSpouse(person: AdopterEntry, sex: 'male' | 'female'): AdopterEntry {
  return { ...untyped(person, { sex }), status: 'married' };
}

/** The placing persons as the cards show them: always the first, the second once there is one. */
export function shownPlacers({ placer }: Pick<AdoptionApplication, 'placer'>): readonly PlacerEntry[] {
  return placer.persons && placer.persons.length > 0 ? placer.persons : [{ kind: 'mainland' }];
}

/** The placer with facts of one person changed. */
export function withPlacer(
  application: Pick<AdoptionApplication, 'placer'>,
  index: number,
  facts: Partial<PlacerEntry>,
): Pick<AdoptionApplication, 'placer'> {
  return { placer: { ...application.placer, persons: changedAt(shownPlacers(application), index, facts) } };
}

/** One placing person or two. */
export function withPlacers(
  application: Pick<AdoptionApplication, 'placer'>,
  count: 1 | 2,
): Pick<AdoptionApplication, 'placer'> {
  const [first = {}, second = { kind: 'mainland' as const }] = shownPlacers(application);
  return { placer: { ...application.placer, persons: count === 1 ? [first] : [first, second] } };
}
