import type { DuplicateView } from '../contract/shapes.ts';
import type { Application } from '../domain/cases/application.ts';
import { matchKey } from '../domain/identity/match-key.ts';
import { partyRoles } from '../domain/law/judgement.ts';
import { duplicatesOf, knownFacts } from '../domain/marriage-law/duplicates.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { EarlierCase, KnownFacts, Matter } from '../domain/matters/matter.ts';
import { normaliseName } from '../domain/people/names.ts';
import type { CasePerson, PersonEntry } from '../domain/people/person-entry.ts';
import type { RegisterReader } from '../ports.ts';
import { maySee, type UseCaseContext } from './context.ts';

export type Duplicate = DuplicateView;

/** What the register knows of the persons of a case: older records to look at, and what weighs as a fact. */
export interface RecordsOfPeople {
  readonly known: Readonly<Record<'man' | 'woman', KnownFacts>>;
  readonly duplicates: readonly Duplicate[];
  /** Other cases of the matters that this one looks up. */
  readonly earlier: readonly EarlierCase[];
}

const nothing: KnownFacts = { archiveMarriage: false, openDivorceApplication: false };

/** The marriage of these two to each other: what a divorce or a reissue is about, and no surprise. */
function isOwnMarriage(entry: PersonEntry, people: readonly CasePerson[]): boolean {
  const keys = people.map(({ matchKey: key }) => key);
  return keys.includes(matchKey(entry.idNumber)) && keys.includes(matchKey(entry.otherIdNumber));
}

/** The cases in which a person of this one appears by number. */
function earlierOf(people: readonly CasePerson[], entries: readonly PersonEntry[]): readonly EarlierCase[] {
  return people.flatMap(({ role: ownRole, matchKey: own }) =>
    entries
      .filter((entry) => own !== '' && matchKey(entry.idNumber) === own)
      .map(({ caseId, matter, stage, number, role, registeredOn, acceptedOn }) => ({
        ...{ caseId, matter, stage, number, role, ownRole },
        on: registeredOn ?? acceptedOn,
      })),
  );
}

/** What of other cases an account may hear: of a secret one (收养) that it is there and since when, and not which it is. */
export function earlierFor(
  context: Pick<UseCaseContext, 'account'>,
  earlier: readonly EarlierCase[],
): readonly EarlierCase[] {
  return earlier.map((known) =>
    maySee(context, matterOf(known.matter)) ? known : { ...known, caseId: '', number: null },
  );
}

/** A person of a couple; other roles have no duplicates that a clerk compares. */
function isOfCouple<Person extends CasePerson | PersonEntry>(
  person: Person,
): person is Person & { readonly role: 'man' | 'woman' } {
  return partyRoles.some((role) => role === person.role);
}

/** Looks up the persons of a case; the case itself is no record of its own. */
export async function recordsOf(
  reader: RegisterReader,
  matter: Matter,
  application: Application,
  caseId: string,
): Promise<RecordsOfPeople> {
  const known = { man: nothing, woman: nothing };
  const people = matter.people(application);
  const couple = people.filter(isOfCouple);
  if (people.length === 0 || (couple.length === 0 && !matter.looksUp)) return { known, duplicates: [], earlier: [] };
  const entries = await reader.peopleLike({
    matchKeys: people.map(({ matchKey }) => matchKey).filter((key) => key !== ''),
    names: couple.flatMap(({ name }) => [name, normaliseName(name)]).filter((name) => name !== ''),
  });
  const ofCouples = entries.filter(isOfCouple);
  const self = { caseId };
  const duplicates: Duplicate[] = [];
  for (const person of couple) {
    known[person.role] = knownFacts(person, ofCouples, self);
    for (const { kind, entry } of duplicatesOf(person, ofCouples, self)) {
      if (kind === 'live-marriage' && matter.id !== 'marriage.registration' && isOwnMarriage(entry, people)) continue;
      if (isOfCouple(entry)) duplicates.push({ party: person.role, kind, entry });
    }
  }
  const lookedUp = entries.filter((entry) => entry.caseId !== caseId && matter.looksUp?.includes(entry.matter));
  return { known, duplicates, earlier: earlierOf(people, lookedUp) };
}
