import type { AdoptionPerson } from '../../adoption-law/persons.ts';
import { matchKey } from '../../identity/match-key.ts';
import type { CasePerson, PersonRole } from '../../people/person-entry.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { adoptersOf, placersOf } from './facts-of.ts';

function entry(role: PersonRole, person: AdoptionPerson | undefined): readonly CasePerson[] {
  const { name = '', idNumber = '', birth } = person ?? {};
  if (name === '' && idNumber === '') return [];
  return [{ role, name, birth: birth ?? null, idNumber, matchKey: idNumber === '' ? '' : matchKey(idNumber) }];
}

/** The persons of an adoption: the child, who adopts it, who placed it. */
export function adoptionPeople(application: AdoptionApplication): readonly CasePerson[] {
  const [first, second] = adoptersOf(application);
  const [placer, secondPlacer] = placersOf(application);
  return [
    ...entry('child', application.child),
    ...entry('adopter', first),
    ...entry('second-adopter', second),
    ...entry('placer', placer),
    ...entry('second-placer', secondPlacer),
  ];
}
