import { type CategoryCode, categoryOf } from '#core/domain/adoption-law/categories.ts';
import { ruleApplies } from '#core/domain/adoption-law/exemptions.ts';
import { adoptionLawOn } from '#core/domain/adoption-law/law-days.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';

/** What follows from a category; each has a word `adopt.follows.…`. */
export const consequences = [
  'placer.institution',
  'placer.guardian',
  'placer.birth-parents',
  'placer.nobody',
  'notice',
  'evaluation',
  'no-evaluation',
  'limited',
  'unlimited',
] as const;
export type Consequence = (typeof consequences)[number];

/**
 * What the choice of a category means on a day (adoption.md, matrix of exemptions): who places the child, whether a notice and
 * an evaluation follow, and whether the number of the adopters' children binds.
 */
export function categoryConsequences(category: CategoryCode, on: PlainDate, disabled: boolean): readonly Consequence[] {
  const question = { law: adoptionLawOn(on), category, disabled };
  return [
    `placer.${categoryOf(category).placer}`,
    ...(ruleApplies('R22', question) ? (['notice'] as const) : []),
    ruleApplies('R23', question) ? 'evaluation' : 'no-evaluation',
    ruleApplies('R08', question) ? 'limited' : 'unlimited',
  ];
}
