import type { PaperOfferView } from '#core/contract/shapes.ts';
import { bookletKinds } from '#core/domain/cases/blanks.ts';
import { formBlanks, formIds } from '#core/domain/papers/forms.ts';
import type { Language, Translate } from '../../words/words.ts';

/** Whether a paper is the pages of a booklet, which is printed at its own step only. */
export function isBooklet(paper: PaperOfferView['paper']): boolean {
  return bookletKinds.some((kind) => kind === paper);
}

/** What a kind of paper is called: the title of the form, or the pages of a booklet. */
export function paperTitle(t: Translate, language: Language, paper: PaperOfferView['paper']): string {
  const form = formIds.find((id) => id === paper);
  if (form) return formBlanks(form)[language];
  return t(paper === 'divorce-certificate' ? 'paper.divorce-certificate' : 'paper.marriage-certificate');
}

/** What one paper of a case is called: its title, whose it is, which copy. */
export function paperName(t: Translate, language: Language, { paper, party, copy }: PaperOfferView): string {
  const title = paperTitle(t, language, paper);
  if (party) return t('paper.ofParty', { paper: title, who: t(`role.${party}`) });
  return copy ? t('paper.ofParty', { paper: title, who: t(`paper.copy.${copy}`) }) : title;
}
