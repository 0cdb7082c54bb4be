import { consentAgeOn } from '#core/domain/adoption-law/law-days.ts';
import { type AdoptionPaper, type AdoptionPaperCode, adoptionPaperCodes } from '#core/domain/adoption-law/papers.ts';
import { type PaperNeed, paperOn, papersAskedOn } from '#core/domain/adoption-law/papers-asked.ts';
import { reachesAge } from '#core/domain/dates/age.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { LawSettings } from '#core/domain/law/settings.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import type { ShownJudgement } from '../law/findings-order.ts';

/** One paper that the form offers to tick; one already ticked that is asked for no more has no need. */
export interface OfferedPaper {
  readonly paper: AdoptionPaper;
  readonly need: PaperNeed | undefined;
}

/** The papers of the adopters (A), and those of the placer and the child (P). */
export interface OfferedPapers {
  readonly adopters: readonly OfferedPaper[];
  readonly placers: readonly OfferedPaper[];
}

/** The papers to be ticked on a day: those asked for of this category and child, and those ticked already. */
export function papersOffered(
  { category, child, papers = [] }: Pick<AdoptionApplication, 'category' | 'child' | 'papers'>,
  on: PlainDate,
  settings: LawSettings,
): OfferedPapers {
  const { birth, health } = child;
  const ofConsentingAge = birth !== undefined && on >= reachesAge(birth, consentAgeOn(on), settings);
  const asked =
    category === undefined ? [] : papersAskedOn({ on, category, disabled: health === 'disabled', ofConsentingAge });
  const offered = adoptionPaperCodes.flatMap((code): readonly OfferedPaper[] => {
    const found = asked.find(({ paper }) => paper.code === code);
    if (found) return [found];
    const paper = papers.includes(code) ? paperOn(code, on) : undefined;
    return paper ? [{ paper, need: undefined }] : [];
  });
  return {
    adopters: offered.filter(({ paper }) => paper.code.startsWith('A')),
    placers: offered.filter(({ paper }) => paper.code.startsWith('P')),
  };
}

/** The codes with one ticked or not, in the order of the matrix. */
export function tickedPapers(
  papers: readonly AdoptionPaperCode[],
  code: AdoptionPaperCode,
  ticked: boolean,
): AdoptionPaperCode[] {
  return adoptionPaperCodes.filter((one) => (one === code ? ticked : papers.includes(one)));
}

/** The papers that only follow the acceptance, as the law's answer of before it tells them. */
export function followingPapers({ findings }: Pick<ShownJudgement, 'findings'>): ReadonlySet<string> {
  return new Set(findings.filter(({ code }) => code === 'adoption.paperFollows').map(({ rule }) => rule));
}
