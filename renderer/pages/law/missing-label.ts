import { adoptionFieldLabel, adoptionFormats } from '#core/domain/adoption-law/sentence-formats.ts';
import { fieldLabel } from '#core/domain/marriage-law/labels.ts';
import type { Language } from '../../words/words.ts';
import { lackingPaper, type MissingFact } from './findings-order.ts';

/** A fact of one person of an adoption: under the heading of the person its plain name is enough. */
const ofPerson = /^(?:child|adopters\.\d|placer\.persons\.\d)\.(\w+)$/;

/** What a missing fact is called under its heading; adoptions have words of their own, and papers their names. */
export function missingLabel({ path, finding }: MissingFact, language: Language): string {
  if (!/^(adoption|dissolution|act|backEntry)/.test(finding.code)) return fieldLabel(path, language);
  const paper = lackingPaper(finding);
  if (paper) return adoptionFormats.adoptionPaper?.(paper, language) ?? path;
  const plain = ofPerson.exec(path)?.[1] ?? path;
  // Only a path without words comes back as it is; in English a fact may be called as its path.
  const known = adoptionFieldLabel(plain, 'zh-CN') !== plain;
  return adoptionFieldLabel(known ? plain : path.replace(/\.\d+/, ''), language);
}
