import type { PlainDate } from '../dates/plain-date.ts';
import type { RuleSetId } from './rule-sets.ts';

/** What a couple wants of an office: a pilot may have opened the one and not the other. */
export type VenueMatter = 'marriage' | 'divorce';

/** Where the first pilot of 跨省通办 opened marriage and divorce: two digits a province, four a city (marriage.md §1.4). */
const firstPilotBoth = ['21', '37', '44', '50', '51'] as const;
/** Where it opened marriage only: 江苏, 河南, 武汉市, 西安市. */
const firstPilotMarriageOnly = ['32', '41', '4201', '6101'] as const;
const secondPilot = [
  '11', '12', '13', '15', '21', '31', '32', '33', '34', '35', '36', '37', '41', '42', '44', '45', '46', '50', '51', '61', '64',
] as const; // biome-ignore format: a list of codes

type Pilots = Readonly<Partial<Record<RuleSetId, readonly string[]>>>;

const pilots: Readonly<Record<VenueMatter, Pilots>> = {
  marriage: { R3: [...firstPilotBoth, ...firstPilotMarriageOnly], R4: secondPilot, R4b: secondPilot },
  divorce: { R3: firstPilotBoth, R4: secondPilot, R4b: secondPilot },
};

/** The code prefix of the pilot place in which an office lies: 双方均非本地户籍 is counted against it. Undefined outside. */
export function pilotPlaceOf(
  division: string,
  ruleSet: RuleSetId,
  matter: VenueMatter = 'marriage',
): string | undefined {
  return pilots[matter][ruleSet]?.find((place) => division.startsWith(place));
}

/** Whether a permit still stands on a day; its last day belongs to it. */
export function isPermitValid(permit: { readonly validTo: PlainDate } | undefined, on: PlainDate): boolean {
  return permit !== undefined && permit.validTo >= on;
}
