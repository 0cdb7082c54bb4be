import type { PlainDate } from '../dates/plain-date.ts';
import type { Outcome } from '../law/rule.ts';
import { identityFaults, identityGaps } from '../marriage-law/identity-faults.ts';
import { missingPapers } from '../marriage-law/missing-papers.ts';
import type { PaperDemand } from '../marriage-law/papers.ts';
import { missingOf } from './act.ts';
import type { CounterCode } from './act-words.ts';
import type { AdoptionStanding } from './parties.ts';
import { type AdoptionPerson, personView } from './persons.ts';

/** Somebody who must stand at the counter: a party of the adoption, or the one who asks. */
export interface CounterPerson {
  readonly standing: AdoptionStanding | 'applicant';
  readonly path: string;
  readonly person: AdoptionPerson;
}

type CounterOutcome = Outcome<CounterCode>;

/** 到场: comes in person. */
export function isPresent({ standing, path, person }: CounterPerson): readonly CounterOutcome[] {
  if (person.present === undefined) return missingOf([`${path}.present`]);
  return person.present ? [] : [{ verdict: 'NEED', code: 'act.absent', data: { who: standing } }];
}

/** Who somebody is: what is missing of kind, name, sex, birth and number, and what is wrong with it. */
export function isIdentified({ standing, path, person }: CounterPerson, on: PlainDate): readonly CounterOutcome[] {
  const view = personView(person, on);
  const gaps = identityGaps(view).map((field) => `${path}.${field}`);
  const faults = identityFaults(view).map(
    ({ kind, data }): CounterOutcome => ({ verdict: 'NEED', code: `act.${kind}`, data: { ...data, who: standing } }),
  );
  return [...missingOf(gaps), ...faults];
}

const book: PaperDemand = ['household-register'];
const card: PaperDemand = ['id-card', 'temporary-id-card'];

/** A child may be too young for a card; a soldier has no book. Of others the papers are the city's to judge. */
function demanded({ standing, person: { kind } }: CounterPerson): readonly PaperDemand[] {
  if (kind === 'mainland') return standing === 'child' ? [book] : [book, card];
  return kind === 'soldier' ? [['id-card', 'temporary-id-card', 'army-id']] : [];
}

/** 居民户口簿、居民身份证 (登记办法 第六条、第十条), of those who live on the mainland. */
export function showsPapers(counter: CounterPerson): readonly CounterOutcome[] {
  const { standing, path, person } = counter;
  const demands = demanded(counter);
  if (demands.length === 0) return [];
  if (person.papers === undefined) return missingOf([`${path}.papers`]);
  const papers = missingPapers({ facts: person }, demands);
  return papers === '' ? [] : [{ verdict: 'NEED', code: 'act.papersMissing', data: { who: standing, papers } }];
}
