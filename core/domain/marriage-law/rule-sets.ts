import { type PlainDate, plainDate } from '../dates/plain-date.ts';
import type { LawSettings } from '../law/settings.ts';

/** What was in force for a marriage registration (marriage.md §1.1): chosen by the day of the act, never of the typing. */
export const ruleSetIds = ['R0', 'R1', 'R2', 'R3', 'R4', 'R4b', 'R5'] as const;
export type RuleSetId = (typeof ruleSetIds)[number];

/** Whether a text names a rule set, as a judgement does. */
export function isRuleSet(id: string): id is RuleSetId {
  return ruleSetIds.some((known) => known === id);
}

/** First days of what changed. */
export const lawDays = {
  /** 婚姻登记条例（2003） */
  regulation2003: plainDate('2003-10-01'),
  /** 民法典; 民发〔2020〕116号 */
  civilCode: plainDate('2021-01-01'),
  /** 国函〔2021〕48号: the first pilot; 全渝通办 */
  firstPilot: plainDate('2021-06-01'),
  /** 国函〔2023〕34号: in force 2023-05-12, served at the counters from this day. */
  secondPilot: plainDate('2023-06-01'),
  /** 国令797: wording only */
  amended2024: plainDate('2025-01-20'),
  /** The last day of the regulation of 2003: 户口簿 and venue by household register end with it. */
  lastOf2003: plainDate('2025-05-09'),
  /** 婚姻登记条例（2025）: 全国通办, 联网核对 */
  regulation2025: plainDate('2025-05-10'),
} as const;

/** A day before 2003-10-01, for which the program knows no rules. */
export class RuleSetMissingError extends Error {
  readonly code = 'RULE_SET_MISSING';
  readonly data: { readonly on: PlainDate; readonly from: PlainDate };
  constructor(on: PlainDate) {
    super(`no rules of marriage registration are known for ${on}; the first are of ${lawDays.regulation2003}`);
    this.data = { on, from: lawDays.regulation2003 };
  }
}

/** The rule set of a day. RULE_SET_MISSING before 2003-10-01. */
export function ruleSetOn(on: PlainDate, settings: Pick<LawSettings, 'norm2015From'>): RuleSetId {
  if (on < lawDays.regulation2003) throw new RuleSetMissingError(on);
  if (on < settings.norm2015From) return 'R0';
  if (on < lawDays.civilCode) return 'R1';
  if (on < lawDays.firstPilot) return 'R2';
  if (on < lawDays.secondPilot) return 'R3';
  if (on < lawDays.amended2024) return 'R4';
  return on < lawDays.regulation2025 ? 'R4b' : 'R5';
}
