import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import type { AllowanceKind } from './kinds.ts';

/** First days of what changed. */
export const allowanceDays = {
  /** 国办发〔2010〕54号: the first day for which rules are known. */
  orphans: plainDate('2010-11-16'),
  /** 民发〔2019〕62号: children whom nobody in fact brings up. */
  deFactoOrphans: plainDate('2020-01-01'),
  /** 民发〔2020〕125号: two more states of parents; received in any township of the country. */
  widened: plainDate('2021-01-01'),
} as const;

/** The key of the rules of a day. */
export function allowanceLawOn(on: PlainDate): 'CA-2010' | 'CA-2020' | 'CA-2021' {
  if (on < allowanceDays.deFactoOrphans) return 'CA-2010';
  return on < allowanceDays.widened ? 'CA-2020' : 'CA-2021';
}

/** The documents that decide about a kind of child on a day, as a notice prints them. */
export function allowanceBasis(kind: AllowanceKind | undefined, on: PlainDate): string {
  if (kind !== 'de-facto-orphan') return '国办发〔2010〕54号、渝民发〔2010〕184号';
  return on < allowanceDays.widened
    ? '民发〔2019〕62号、渝民发〔2019〕18号'
    : '民发〔2019〕62号、民发〔2020〕125号、渝民发〔2019〕18号、渝民发〔2021〕5号';
}
