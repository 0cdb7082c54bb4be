import type { PlainDate } from '../../dates/plain-date.ts';
import { readIdentityNumber, tidyTypedNumber } from '../../identity/identity-number.ts';
import { personOf } from '../../marriage-law/couple-people.ts';
import { normaliseName } from '../../people/names.ts';
import type { CasePerson } from '../../people/person-entry.ts';
import type { ChildrenAllowance } from './schema.ts';

/** What lies before the clerk when a case is opened: nothing told. */
export function emptyAllowance(): ChildrenAllowance {
  return {};
}

type Named = { readonly name?: string | undefined; readonly idNumber?: string | undefined };

/** A name and a number as they enter the journal. */
function tidied({ name, idNumber }: Named): Named {
  return {
    ...(name === undefined ? {} : { name: normaliseName(name) }),
    ...(idNumber === undefined ? {} : { idNumber: tidyTypedNumber(idNumber) }),
  };
}

function completeChild(child: NonNullable<ChildrenAllowance['child']>, today: PlainDate) {
  const whole = { ...child, ...tidied(child) };
  const read = readIdentityNumber(whole.idNumber ?? '', today);
  if (!read.ok) return whole;
  const birth = whole.birth ?? read.birth;
  const sex = whole.sex ?? read.sex;
  return { ...whole, ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) };
}

/** A draft as it enters the journal: names and numbers tidied, birth and sex of the child off a valid number. */
export function completeAllowance(draft: ChildrenAllowance, today: PlainDate): ChildrenAllowance {
  const { child, father, mother, guardian } = draft;
  return {
    ...draft,
    ...(child ? { child: completeChild(child, today) } : {}),
    ...(father ? { father: { ...father, ...tidied(father) } } : {}),
    ...(mother ? { mother: { ...mother, ...tidied(mother) } } : {}),
    ...(guardian ? { guardian: { ...guardian, ...tidied(guardian) } } : {}),
  };
}

/** The persons of a case: the child, and the guardian where it is a person. */
export function allowancePeople({ child, care, guardian }: ChildrenAllowance): readonly CasePerson[] {
  const isPerson = care !== 'institution' && guardian?.isOrganisation !== true;
  return [personOf('child', child), isPerson ? personOf('guardian', guardian) : undefined].filter(
    (person) => person !== undefined,
  );
}
