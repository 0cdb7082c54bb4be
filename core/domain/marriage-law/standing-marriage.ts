import { matchKey } from '../identity/match-key.ts';
import type { PersonEntry } from '../people/person-entry.ts';

const done: readonly string[] = ['registered', 'issued'];

function isRegistered(matter: string): (entry: PersonEntry) => boolean {
  return (entry) => entry.matter === matter && done.includes(entry.stage);
}

const isMarriage = isRegistered('marriage.registration');
const isDivorce = isRegistered('divorce.registration');

/** Both persons' keys, in one order for man and woman; undefined where one of them has no number. */
function coupleOf({ idNumber, otherIdNumber }: PersonEntry): string | undefined {
  const keys = [matchKey(idNumber), matchKey(otherIdNumber)].sort();
  return keys.includes('') ? undefined : keys.join(' ');
}

/** A record without a day counts as the oldest: every divorce of the couple came after it. */
function dayOf({ registeredOn }: PersonEntry): string {
  return registeredOn ?? '';
}

function byDay(left: PersonEntry, right: PersonEntry): number {
  return dayOf(left) < dayOf(right) ? -1 : dayOf(left) > dayOf(right) ? 1 : 0;
}

/**
 * Takes away what one divorce ended: every marriage of the couple before its day; where there was none before, one of the
 * same day, so that a remarriage on the day of the divorce stands.
 */
function withoutEnded(marriages: readonly PersonEntry[], divorce: PersonEntry): readonly PersonEntry[] {
  const couple = coupleOf(divorce);
  if (couple === undefined) return marriages;
  const ofCouple = marriages.filter((marriage) => coupleOf(marriage) === couple);
  const before = ofCouple.filter((marriage) => dayOf(marriage) < dayOf(divorce));
  const sameDay = ofCouple.filter((marriage) => dayOf(marriage) === dayOf(divorce));
  const ended = before.length > 0 ? before : sameDay.slice(0, 1);
  return marriages.filter((marriage) => !ended.includes(marriage));
}

/**
 * The registered marriages of one person that still stand (有效的婚姻登记): no remark ended them, and no later registered
 * divorce of the same two people did. `entries` are that person's own, each case once. In their order.
 */
export function standingMarriages(entries: readonly PersonEntry[]): readonly PersonEntry[] {
  const marriages = entries.filter((entry) => isMarriage(entry) && entry.ended === null);
  const divorces = entries.filter(isDivorce).sort(byDay);
  return divorces.reduce(withoutEnded, marriages);
}
