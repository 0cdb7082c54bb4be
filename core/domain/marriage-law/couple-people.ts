import { matchKey } from '../identity/match-key.ts';
import type { CasePerson, PersonRole } from '../people/person-entry.ts';
import type { Party } from './party.ts';

/** A person as the index of persons keeps them; undefined while there is neither name nor number. */
export function personOf(
  role: PersonRole,
  party: Pick<Party, 'name' | 'idNumber' | 'birth'> | undefined,
): CasePerson | undefined {
  const { name = '', idNumber = '', birth } = party ?? {};
  if (name === '' && idNumber === '') return undefined;
  return { role, name, birth: birth ?? null, idNumber, matchKey: idNumber === '' ? '' : matchKey(idNumber) };
}

/** Both parties of a couple. */
export function peopleOf(couple: {
  readonly man?: Party | undefined;
  readonly woman?: Party | undefined;
}): readonly CasePerson[] {
  return [personOf('man', couple.man), personOf('woman', couple.woman)].filter((person) => person !== undefined);
}

/** The one person of a request; without a sex told or read off the number the column of the man stands in. */
export function applicantOf(applicant: Party): readonly CasePerson[] {
  const person = personOf(applicant.sex === 'female' ? 'woman' : 'man', applicant);
  return person ? [person] : [];
}
