import type { PlainDate } from '../dates/plain-date.ts';
import type { RuleSetId } from './rule-sets.ts';

/** Where a pilot of 跨省通办 opened marriages: two digits a province, four a city (marriage.md §1.4). */
const firstPilot = ['21', '37', '44', '50', '51', '32', '41', '4201', '6101'] as const;
const secondPilot = [
  '11', '12', '13', '15', '21', '31', '32', '33', '34', '35', '36', '37', '41', '42', '44', '45', '46', '50', '51', '61', '64',
] as const; // biome-ignore format: a list of codes

const pilots: Readonly<Partial<Record<RuleSetId, readonly string[]>>> = {
  R3: firstPilot,
  R4: secondPilot,
  R4b: secondPilot,
};

/** The code prefix of the pilot place in which an office lies: 双方均非本地户籍 is counted against it. Undefined outside. */
export function pilotPlaceOf(division: string, ruleSet: RuleSetId): string | undefined {
  return pilots[ruleSet]?.find((place) => division.startsWith(place));
}

/** Whether a permit still stands on a day; its last day belongs to it. */
export function isPermitValid(permit: { readonly validTo: PlainDate } | undefined, on: PlainDate): boolean {
  return permit !== undefined && permit.validTo >= on;
}
