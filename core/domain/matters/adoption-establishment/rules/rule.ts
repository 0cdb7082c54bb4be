import type { z } from 'zod';
import type { ExemptibleRule } from '../../../adoption-law/exemptions.ts';
import { ruleApplies } from '../../../adoption-law/exemptions.ts';
import { adoptionLawOn } from '../../../adoption-law/law-days.ts';
import type { DatedRule, ExampleBase, LawDay, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../../law/settings.ts';
import type { Adopter, AdoptionEstablishment, adoptionEstablishmentSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** Everything a rule of an adoption may look at. */
export interface AdoptionContext extends LawDay {
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly facts: AdoptionEstablishment;
}
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete case of that day and category (`sample-adoption.ts`). */
export interface AdoptionExample extends ExampleBase {
  readonly facts?: Partial<z.input<typeof adoptionEstablishmentSchema>>;
}

/** One dated rule of adoption.md §2. */
export type Rule = DatedRule<AdoptionContext, SentenceCode, AdoptionExample>;

/** The answer of a rule that misses facts, as paths (`adopters.0.birth`). */
export function missing(...fields: readonly string[]): Outcome {
  return { verdict: 'NEED', code: 'adoption.missing', data: { fields: fields.join(',') }, missing: fields };
}

/** Whether a rule applies to the category; false while the category is not known, which R02 asks for. */
export function applies(rule: ExemptibleRule, { on, facts: { category, child } }: AdoptionContext): boolean {
  return category !== undefined && ruleApplies(rule, { law: adoptionLawOn(on), category, disabled: child?.disabled });
}

/** One adopter, how sentences name that person, and the path of the facts. */
export interface AdopterView {
  readonly adopter: Adopter;
  readonly who: string;
  readonly path: string;
}

/** The adopters in order. Two are told apart by their sex, or by the order while that is not known. */
export function adopterViews({ adopters = [] }: AdoptionEstablishment): readonly AdopterView[] {
  const [first, second] = adopters;
  const bySex = first?.sex !== undefined && second?.sex !== undefined && first.sex !== second.sex;
  return adopters.map((adopter, index) => {
    const among = bySex && adopter.sex ? adopter.sex : index === 0 ? 'first' : 'second';
    return { adopter, who: adopters.length === 1 ? 'adopter' : among, path: `adopters.${index}` };
  });
}

/** Asks the same of each adopter; asks for the adopters where none is known. */
export function ofEachAdopter(
  context: AdoptionContext,
  judge: (view: AdopterView) => readonly Outcome[],
): readonly Outcome[] {
  const views = adopterViews(context.facts);
  return views.length === 0 ? [missing('adopters')] : views.flatMap(judge);
}
