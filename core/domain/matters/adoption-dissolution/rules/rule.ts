import type { z } from 'zod';
import { reachesAge } from '../../../dates/age.ts';
import type { DatedRule, ExampleBase, LawDay, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../../law/settings.ts';
import type { AdoptionDissolution, adoptionDissolutionSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** Everything a rule of a dissolution may look at. */
export interface DissolutionContext extends LawDay {
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly facts: AdoptionDissolution;
}
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete case of that day (`sample-dissolution.ts`). */
export interface DissolutionExample extends ExampleBase {
  readonly facts?: z.input<typeof adoptionDissolutionSchema>;
}

/** One dated rule of adoption.md §8. */
export type Rule = DatedRule<DissolutionContext, SentenceCode, DissolutionExample>;

/** The answer of a rule that misses facts, as paths (`child.birth`). */
export function missing(...fields: readonly string[]): Outcome {
  return { verdict: 'NEED', code: 'dissolution.missing', data: { fields: fields.join(',') }, missing: fields };
}

/** Whether the adopted person is of age (成年) on the day; undefined while no birth is known. */
export function isOfAge({ on, settings, facts: { child } }: DissolutionContext): boolean | undefined {
  return child?.birth === undefined ? undefined : on >= reachesAge(child.birth, 18, settings);
}
