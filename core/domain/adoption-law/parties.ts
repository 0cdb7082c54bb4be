import { z } from 'zod';
import type { PlainDate } from '../dates/plain-date.ts';
import { normaliseName } from '../people/names.ts';
import { categoryOf } from './categories.ts';
import {
  type AdoptionPerson,
  adoptedPersonSchema,
  adoptionPersonSchema,
  completePerson,
  placingInstitutionSchema,
  placingPersonSchema,
} from './persons.ts';

/** Those who were registered (收养关系当事人), for every act on an adoption that is registered already. */
export const adoptionPartiesShape = {
  category: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(),
  child: adoptedPersonSchema,
  adopters: z.array(adoptionPersonSchema).min(1).max(2),
  /** Placed by an institution (categories 1 and 2), else by persons; nobody placed a foundling of category 8. */
  placer: z.strictObject({
    institution: placingInstitutionSchema.optional(),
    persons: z.array(placingPersonSchema).max(2).optional(),
  }),
};
const adoptionPartiesSchema = z.strictObject(adoptionPartiesShape);
export type AdoptionParties = z.infer<typeof adoptionPartiesSchema>;

/** Who a person is to an adoption: words are in `act-words.ts`, roles of cases in `people.ts`. */
export type AdoptionStanding = 'child' | 'adopter' | 'second-adopter' | 'placer' | 'second-placer';

/** A person of an adoption with the path under which he or she was typed. */
export interface StandingPerson {
  readonly standing: AdoptionStanding;
  /** `child`, `adopters.0`, `placer.persons.1` */
  readonly path: string;
  readonly person: AdoptionPerson;
}

/** Parties before anything is typed: a child and one adopter, residents of the mainland. */
export function emptyParties(): AdoptionParties {
  return { child: { kind: 'mainland' }, adopters: [{ kind: 'mainland' }], placer: {} };
}

/** The adopters in the order typed. */
export function adoptersOf({ adopters }: AdoptionParties): readonly StandingPerson[] {
  return adopters.map((person, index) => ({
    standing: index === 0 ? 'adopter' : 'second-adopter',
    path: `adopters.${index}`,
    person,
  }));
}

/** Whether an institution placed the child (福利机构送养). */
export function isPlacedByInstitution({ category, placer }: AdoptionParties): boolean {
  return category === undefined ? placer.institution !== undefined : categoryOf(category).placer === 'institution';
}

/** The persons who placed the child and live: none where an institution or nobody did. */
export function placersOf(parties: AdoptionParties): readonly StandingPerson[] {
  if (isPlacedByInstitution(parties) || parties.category === 8) return [];
  return (parties.placer.persons ?? [])
    .map((person, index): StandingPerson & { readonly dead: boolean } => ({
      standing: index === 0 ? 'placer' : 'second-placer',
      path: `placer.persons.${index}`,
      person,
      dead: person.dead === true,
    }))
    .filter(({ dead }) => !dead);
}

/** Child, adopters and placers. */
export function personsOf(parties: AdoptionParties): readonly StandingPerson[] {
  return [{ standing: 'child', path: 'child', person: parties.child }, ...adoptersOf(parties), ...placersOf(parties)];
}

/** Names as sentences and headings have them: 陈志远、林晓月; those without a name are left out. */
export function namesOf(persons: readonly StandingPerson[]): string {
  return persons
    .map(({ person }) => person.name?.trim() ?? '')
    .filter((name) => name !== '')
    .join('、');
}

/** The placer by name: the institution, or the persons. */
export function placerNames(parties: AdoptionParties): string {
  return isPlacedByInstitution(parties) ? (parties.placer.institution?.name ?? '') : namesOf(placersOf(parties));
}

/** Everybody as they enter the journal (`completePerson`). */
export function completeParties<Parties extends AdoptionParties>(parties: Parties, today: PlainDate): Parties {
  const { child, adopters, placer } = parties;
  const persons = placer.persons?.map((person) => completePerson(person, today));
  const nameAfter = child.nameAfter === undefined ? {} : { nameAfter: normaliseName(child.nameAfter) };
  return {
    ...parties,
    child: { ...completePerson(child, today), ...nameAfter },
    adopters: adopters.map((person) => completePerson(person, today)),
    placer: { ...placer, ...(persons ? { persons } : {}) },
  };
}
