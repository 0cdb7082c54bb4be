import type { DuplicateView } from '../contract/shapes.ts';
import { matchKey } from '../domain/identity/match-key.ts';
import { duplicatesOf, knownFacts } from '../domain/marriage-law/duplicates.ts';
import type { KnownFacts } from '../domain/matters/matter.ts';
import { normaliseName } from '../domain/people/names.ts';
import type { CasePerson, PersonEntry } from '../domain/people/person-entry.ts';
import type { RegisterReader } from '../ports.ts';

export type Duplicate = DuplicateView;

/** What the register knows of the persons of a case: older records to look at, and what weighs as a fact. */
export interface RecordsOfPeople {
  readonly known: Readonly<Record<'man' | 'woman', KnownFacts>>;
  readonly duplicates: readonly Duplicate[];
}

const nothing: KnownFacts = { archiveMarriage: false, openDivorceApplication: false };

/** The marriage of these two to each other: what a divorce or a reissue is about, and no surprise. */
function isOwnMarriage(entry: PersonEntry, people: readonly CasePerson[]): boolean {
  const keys = people.map(({ matchKey: key }) => key);
  return keys.includes(matchKey(entry.idNumber)) && keys.includes(matchKey(entry.otherIdNumber));
}

/** Looks up the persons of a case; the case itself is no record of its own. */
export async function recordsOf(
  reader: RegisterReader,
  people: readonly CasePerson[],
  self: { readonly caseId: string; readonly matter: string },
): Promise<RecordsOfPeople> {
  const known = { man: nothing, woman: nothing };
  if (people.length === 0) return { known, duplicates: [] };
  const entries = await reader.peopleLike({
    matchKeys: people.map(({ matchKey }) => matchKey).filter((key) => key !== ''),
    names: people.flatMap(({ name }) => [name, normaliseName(name)]).filter((name) => name !== ''),
  });
  const duplicates: Duplicate[] = [];
  for (const person of people) {
    known[person.role] = knownFacts(person, entries, self);
    for (const { kind, entry } of duplicatesOf(person, entries, self)) {
      if (kind === 'live-marriage' && self.matter !== 'marriage.registration' && isOwnMarriage(entry, people)) continue;
      duplicates.push({ party: person.role, kind, entry });
    }
  }
  return { known, duplicates };
}
