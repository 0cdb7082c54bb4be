import type { PlainDate } from '../../dates/plain-date.ts';
import { readIdentityNumber } from '../../identity/identity-number.ts';
import { personOf } from '../../marriage-law/couple-people.ts';
import { normaliseName } from '../../people/names.ts';
import type { CasePerson } from '../../people/person-entry.ts';
import type { FuneralApplication } from './application-schema.ts';

/** The form as it lies before the clerk: a relative comes, and a cremation is meant. */
export function emptyFuneralApplication(): FuneralApplication {
  return { organiser: { kind: 'relative' }, disposal: 'cremation' };
}

function named<Person extends { readonly name?: string | undefined }>(person: Person): Person {
  return person.name === undefined ? person : { ...person, name: normaliseName(person.name) };
}

/** A form as it enters the journal: names normalised, birth and sex of the deceased off a valid number. */
export function completeFuneralApplication(draft: FuneralApplication, today: PlainDate): FuneralApplication {
  const { deceased, organiser } = draft;
  const read = deceased?.idNumber ? readIdentityNumber(deceased.idNumber, today) : undefined;
  const { birth, sex } = read?.ok ? read : {};
  return {
    ...draft,
    ...(deceased ? { deceased: { ...named(deceased), ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) } } : {}),
    ...(organiser ? { organiser: named(organiser) } : {}),
  };
}

/** The deceased and the person in charge. */
export function funeralPeople({ deceased, organiser }: FuneralApplication): readonly CasePerson[] {
  const inCharge = organiser && { name: organiser.name, idNumber: organiser.idNumber, birth: undefined };
  return [personOf('deceased', deceased), personOf('organiser', inCharge)].filter((person) => person !== undefined);
}
