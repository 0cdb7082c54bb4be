import { matchKey } from '../identity/match-key.ts';
import type { CasePerson, PersonRole } from '../people/person-entry.ts';
import { type AdoptionParties, personsOf } from './parties.ts';
import type { AdoptionPerson } from './persons.ts';

function entryOf(role: PersonRole, person: AdoptionPerson): readonly CasePerson[] {
  const { name = '', idNumber = '', birth } = person;
  if (name === '' && idNumber === '') return [];
  return [{ role, name, birth: birth ?? null, idNumber, matchKey: idNumber === '' ? '' : matchKey(idNumber) }];
}

/** The persons of an act on an adoption: the child, who adopted it, who placed it, and the one who asks. */
export function adoptionPeopleOf(
  application: AdoptionParties & { readonly applicant?: AdoptionPerson | undefined },
): readonly CasePerson[] {
  const { applicant } = application;
  return [
    ...personsOf(application).flatMap(({ standing, person }) => entryOf(standing, person)),
    ...(applicant ? entryOf('applicant', applicant) : []),
  ];
}
