import { isSameDistrict } from '../divisions/historic-chongqing.ts';
import type { Outcome } from '../law/rule.ts';
import { identityFaults } from '../marriage-law/identity-faults.ts';
import { originalGaps } from '../marriage-law/original-texts.ts';
import { type ActContext, missingOf } from './act.ts';
import type { OriginalCode, OriginalOfficeCode, RegisteredPersonCode } from './act-words.ts';
import { type AdoptionParties, adoptersOf, type StandingPerson } from './parties.ts';
import { type OriginalAdoption, personView } from './persons.ts';

type RegisteredOutcome = Outcome<RegisteredPersonCode>;
type OfOriginal = ActContext<{ readonly original?: OriginalAdoption | undefined }>;

/** The registration of the adoption is known: day, office and 收养登记证字号. */
export function originalAdoptionKnown({ on, application: { original } }: OfOriginal): readonly Outcome<OriginalCode>[] {
  const registeredOn = original?.registeredOn;
  const later: readonly Outcome<OriginalCode>[] =
    registeredOn !== undefined && registeredOn > on
      ? [{ verdict: 'NEED', code: 'act.registeredLater', data: { registeredOn } }]
      : [];
  return [...missingOf(originalGaps(original)), ...later];
}

function faultsOf({ standing, path, person }: StandingPerson, on: OfOriginal['on']): readonly RegisteredOutcome[] {
  return identityFaults(personView(person, on)).flatMap(({ kind, data }): readonly RegisteredOutcome[] => {
    const told = { ...data, who: standing };
    if (kind === 'nameRefused')
      return [{ verdict: 'NEED', code: 'act.nameRefused', data: told, missing: [`${path}.name`] }];
    // The number stands as it was registered, in an old form or of an impostor: the clerk looks, nothing stops.
    if (kind === 'numberWrong') return [{ verdict: 'WARN', code: 'act.numberUnusual', data: told }];
    return [];
  });
}

/** Child and adopters are named as they were registered; a child of an old file may have no number. */
export function registeredPersonsKnown({ on, application }: ActContext<AdoptionParties>): readonly RegisteredOutcome[] {
  const child: StandingPerson = { standing: 'child', path: 'child', person: application.child };
  const adopters = adoptersOf(application);
  const gaps = [
    application.child.name?.trim() ? undefined : 'child.name',
    personView(application.child, on).birth ? undefined : 'child.birth',
    ...adopters.flatMap(({ path, person }) => [
      person.name?.trim() ? undefined : `${path}.name`,
      person.idNumber?.trim() ? undefined : `${path}.idNumber`,
    ]),
  ];
  return [...missingOf(gaps), ...[child, ...adopters].flatMap((one) => faultsOf(one, on))];
}

/** 原收养登记机关: the office that registered keeps the file and acts on it. Nothing while its place is not known. */
export function originalOffice({
  office,
  application: { original },
}: OfOriginal): readonly Outcome<OriginalOfficeCode | 'act.missing'>[] {
  const place = original?.division;
  if (place === undefined) return missingOf(['original.division']);
  return isSameDistrict(place, office.division)
    ? [{ verdict: 'PASS', code: 'act.officeHere' }]
    : [{ verdict: 'REFER', code: 'act.officeElsewhere', data: { place } }];
}
