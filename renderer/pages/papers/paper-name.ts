import type { PaperOfferView } from '#core/contract/shapes.ts';
import { isBooklet } from '#core/domain/cases/blanks.ts';
import { formBlanks } from '#core/domain/papers/forms.ts';
import { dictionaries, type Language, type Translate, type WordKey } from '../../words/words.ts';

/** Persons of an adoption who have a paper of their own, such as a record of questioning. */
const parts = ['child', 'adopter', 'second-adopter', 'placer', 'second-placer'] as const;

/** What a kind of paper is called: the title of the form, or the pages of a booklet. */
export function paperTitle(t: Translate, language: Language, paper: PaperOfferView['paper']): string {
  return isBooklet(paper) ? t(`paper.${paper}`) : formBlanks(paper)[language];
}

function isPart(key: string): key is WordKey & `paper.part.${string}` {
  return key in dictionaries['zh-CN'];
}

/** What one paper of a case is called: its title, whose it is, which part of a form in several, which copy. */
export function paperName(t: Translate, language: Language, { paper, party, copy, part }: PaperOfferView): string {
  const title = paperTitle(t, language, paper);
  const partKey = `paper.part.${paper}.${part}`;
  if (isPart(partKey)) return t('paper.ofParty', { paper: title, who: t(partKey) });
  if (party) return t('paper.ofParty', { paper: title, who: t(`role.${party}`) });
  const of = parts.find((role) => role === part);
  if (of) return t('paper.ofParty', { paper: title, who: t(`role.${of}`) });
  // Records of inquiries are counted.
  if (paper === 'adoption-inquiry' && part) return t('paper.ofParty', { paper: title, who: String(Number(part) + 1) });
  return copy ? t('paper.ofParty', { paper: title, who: t(`paper.copy.${copy}`) }) : title;
}
