import { type ActContext, type ActQuestion, actContext } from '../../../adoption-law/act.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { AdoptionBackEntry } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** What the register has of the same persons: matter, number and stage of other adoption cases. */
export interface KnownCase {
  readonly number: string | null;
  readonly on: PlainDate | null;
}

/** Everything that a rule of a back entry may look at. */
export interface BackEntryQuestion extends ActQuestion<AdoptionBackEntry> {
  readonly earlier: readonly KnownCase[];
}
export interface BackEntryContext extends ActContext<AdoptionBackEntry> {
  readonly earlier: readonly KnownCase[];
}
export type Outcome = OutcomeOf<SentenceCode>;

/** The context in which rules look at a question. */
export function backEntryContext(question: BackEntryQuestion): BackEntryContext {
  return { ...actContext(question), earlier: question.earlier };
}

/** A worked example: how a complete file differs, and what the register has. */
export interface BackEntryExample extends ExampleBase {
  readonly change?: (application: AdoptionBackEntry) => AdoptionBackEntry;
  readonly earlier?: readonly KnownCase[];
}

/** One dated rule of a back entry. */
export type Rule = DatedRule<BackEntryContext, SentenceCode, BackEntryExample>;
