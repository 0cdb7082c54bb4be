import type { PlainDate } from '../dates/plain-date.ts';
import { isSameIdentityNumber, matchKey } from '../identity/match-key.ts';
import { isSameName, normaliseName } from '../people/names.ts';
import type { PersonEntry } from '../people/person-entry.ts';
import { standingMarriages } from './standing-marriage.ts';

/**
 * Why an older record is worth a look (疑似重复): another live marriage, an open divorce application, another name or
 * birth under one number, 15 and 18 digits of one person, names that differ in the sign of their dot only. In the order
 * in which a clerk must see them: what the law weighs at once comes first.
 */
export const duplicateKinds = [
  'live-marriage',
  'open-divorce',
  'different-name',
  'different-birth',
  'old-number',
  'variant-dot',
] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

export interface Duplicate {
  readonly kind: DuplicateKind;
  /** The older record. It is shown beside the form; nothing is ever merged. */
  readonly entry: PersonEntry;
}

/** What is known of the person at the counter. */
export interface PersonAsked {
  readonly name?: string | undefined;
  readonly birth?: PlainDate | null | undefined;
  readonly idNumber?: string | undefined;
}

/** The case that asks: it is no record of its own. */
export interface Asking {
  readonly caseId: string;
}

/** Stages in which a divorce application is on its way: handed in, and neither withdrawn, lapsed, refused nor registered. */
const openDivorceStages: readonly string[] = ['accepted', 'examining', 'submitted', 'approved'];

function isOpenDivorce({ matter, stage }: PersonEntry): boolean {
  return matter === 'divorce.registration' && openDivorceStages.includes(stage);
}

function plainNumber(idNumber: string): string {
  return idNumber.replace(/\s/g, '').toUpperCase();
}

function isSamePerson(party: PersonAsked, entry: PersonEntry): boolean {
  const { idNumber = '' } = party;
  return matchKey(idNumber) !== '' && isSameIdentityNumber(idNumber, entry.idNumber);
}

function differsInDot(party: PersonAsked, entry: PersonEntry): boolean {
  const name = party.name?.trim() ?? '';
  const known = entry.name.trim();
  return name !== '' && name !== known && normaliseName(name) === normaliseName(known);
}

function birthsDiffer(party: PersonAsked, entry: PersonEntry): boolean {
  return Boolean(party.birth && entry.birth && party.birth !== entry.birth);
}

/** A name with another dot tells of the same person only where no number and no birth speaks against it. */
function isVariant(party: PersonAsked, entry: PersonEntry): boolean {
  if (!differsInDot(party, entry)) return false;
  const { idNumber = '' } = party;
  const numbersTell = matchKey(idNumber) !== '' && matchKey(entry.idNumber) !== '';
  return numbersTell ? isSamePerson(party, entry) : !birthsDiffer(party, entry);
}

function kindsOf(party: PersonAsked, entry: PersonEntry, live: readonly PersonEntry[]): readonly DuplicateKind[] {
  const variant: readonly DuplicateKind[] = isVariant(party, entry) ? ['variant-dot'] : [];
  if (!isSamePerson(party, entry)) return variant;
  const { name = '', idNumber = '' } = party;
  const differentName = name.trim() !== '' && entry.name.trim() !== '' && !isSameName(name, entry.name);
  const kinds: readonly (DuplicateKind | undefined)[] = [
    live.includes(entry) ? 'live-marriage' : undefined,
    isOpenDivorce(entry) ? 'open-divorce' : undefined,
    differentName ? 'different-name' : undefined,
    birthsDiffer(party, entry) ? 'different-birth' : undefined,
    plainNumber(idNumber) === plainNumber(entry.idNumber) ? undefined : 'old-number',
  ];
  return [...kinds.filter((kind) => kind !== undefined), ...variant];
}

/** The records of other cases that are the same person's. */
function recordsOf(party: PersonAsked, entries: readonly PersonEntry[], self: Asking): readonly PersonEntry[] {
  return entries.filter((entry) => entry.caseId !== self.caseId && isSamePerson(party, entry));
}

/** Older records that the clerk should look at, in the order of `entries`; one record may have several reasons. */
export function duplicatesOf(party: PersonAsked, entries: readonly PersonEntry[], self: Asking): readonly Duplicate[] {
  const live = standingMarriages(recordsOf(party, entries, self));
  return entries
    .filter(({ caseId }) => caseId !== self.caseId)
    .flatMap((entry) => kindsOf(party, entry, live).map((kind) => ({ kind, entry })));
}

/** What the register itself knows of a party and the rules weigh as facts. */
export function knownFacts(
  party: PersonAsked,
  entries: readonly PersonEntry[],
  self: Asking,
): { readonly archiveMarriage: boolean; readonly openDivorceApplication: boolean } {
  const own = recordsOf(party, entries, self);
  return { archiveMarriage: standingMarriages(own).length > 0, openDivorceApplication: own.some(isOpenDivorce) };
}
