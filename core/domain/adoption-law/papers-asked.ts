import { isWithin } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { CategoryCode } from './categories.ts';
import { ruleApplies } from './exemptions.ts';
import { adoptionLawOn } from './law-days.ts';
import { type AdoptionPaper, type AdoptionPaperCode, adoptionPapers } from './papers.ts';

/** What decides which papers are asked for. */
export interface PaperQuestion {
  readonly on: PlainDate;
  readonly category: CategoryCode;
  readonly disabled?: boolean | undefined;
  /** The child is old enough to be asked (R19). */
  readonly ofConsentingAge: boolean;
}

/** required: without it nothing is registered. told: named, not insisted on. optional: where the case has one. */
export type PaperNeed = 'required' | 'told' | 'optional';

/** The row of a paper in force on a day; undefined where it is not asked for at that time. */
export function paperOn(code: AdoptionPaperCode, on: PlainDate): AdoptionPaper | undefined {
  return adoptionPapers.find((paper) => paper.code === code && isWithin(on, paper.from, paper.to));
}

function holds({ when }: AdoptionPaper, { on, category, disabled, ofConsentingAge }: PaperQuestion): boolean {
  if (when === 'disabled') return disabled === true;
  if (when === 'of-consenting-age') return ofConsentingAge;
  return ruleApplies('R08', { law: adoptionLawOn(on), category, disabled });
}

/** How far a paper is asked for in a case; undefined where it is not. */
export function needOf(paper: AdoptionPaper, question: PaperQuestion): PaperNeed | undefined {
  const mark = paper.marks.charAt(question.category - 1);
  if (mark === '-') return undefined;
  if (mark === 'w') return 'told';
  if (paper.when === undefined) return mark === 'x' ? 'required' : 'optional';
  if (!holds(paper, question)) return mark === 'x' ? undefined : 'optional';
  // A stepchild's own statement is told too: the stepparent's application stands on A1, A2 and A9.
  return question.category === 4 && paper.when === 'of-consenting-age' ? 'told' : 'required';
}

/** The papers of the day and category with how far each is asked for (adoption.md §6). */
export function papersAskedOn(
  question: PaperQuestion,
): readonly { readonly paper: AdoptionPaper; readonly need: PaperNeed }[] {
  return adoptionPapers
    .filter(({ from, to }) => isWithin(question.on, from, to))
    .flatMap((paper) => {
      const need = needOf(paper, question);
      return need ? [{ paper, need }] : [];
    });
}
