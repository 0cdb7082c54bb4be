import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { AllowanceContext, EarlierOfChild, ParentView } from '../context.ts';
import { allowanceBasis } from '../law-days.ts';
import type { childrenAllowanceSchema } from '../schema.ts';
import type { ChildStandard } from '../standards.ts';
import type { SentenceCode } from '../words.ts';

export type { AllowanceContext, ParentView } from '../context.ts';
export type Outcome = OutcomeOf<SentenceCode>;

type Facts = z.input<typeof childrenAllowanceSchema>;

/** A worked example: what differs from a complete application of that day (`sample-allowance.ts`). */
export interface AllowanceExample extends ExampleBase {
  readonly child?: Facts['child'];
  readonly father?: Facts['father'];
  readonly mother?: Facts['mother'];
  readonly guardian?: Facts['guardian'];
  readonly facts?: Facts;
  /** What differs from a granted allowance of the same child. */
  readonly earlier?: readonly (Partial<Omit<EarlierOfChild, 'on'>> & { readonly on?: string | null })[];
  /** Instead of the built-in standards. */
  readonly standards?: readonly ChildStandard[];
}

/** One dated rule of the children's allowance. */
export type Rule = DatedRule<AllowanceContext, SentenceCode, AllowanceExample>;

/** The documents of the orphans' allowance, for rules that every kind of child shares. */
export const ofOrphans: Rule['article'] = ({ on }) => allowanceBasis('orphan', on);
/** The documents about children whom nobody in fact brings up. */
export const ofDeFacto: Rule['article'] = ({ on }) => allowanceBasis('de-facto-orphan', on);

/** An outcome with the documents that decide about this kind of child. */
export function told(
  { application: { kind }, on }: AllowanceContext,
  verdict: Outcome['verdict'],
  code: SentenceCode,
  rest: Omit<Outcome, 'verdict' | 'code'> = {},
): Outcome {
  return { basis: allowanceBasis(kind, on), ...rest, verdict, code };
}

/** The answer of a rule that misses facts, as paths (`father.since`). */
export function untold(context: AllowanceContext, ...missing: readonly string[]): Outcome {
  return told(context, 'NEED', 'allowance.missing', { data: { fields: missing.join(',') }, missing });
}

/** The facts of a parent that are not told, as one answer; none where all are. */
export function untoldOf(
  context: AllowanceContext,
  { who }: ParentView,
  facts: Readonly<Record<string, unknown>>,
): readonly Outcome[] {
  const missing = Object.entries(facts).flatMap(([field, value]) => (value === undefined ? [`${who}.${field}`] : []));
  return missing.length === 0 ? [] : [untold(context, ...missing)];
}
