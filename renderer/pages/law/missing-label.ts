import { fieldLabel } from '#core/domain/marriage-law/labels.ts';
import { allowanceFieldLabel } from '#core/domain/matters/children-allowance/sentence-formats.ts';
import type { Language } from '../../words/words.ts';
import type { MissingFact } from './findings-order.ts';

/** What a missing fact is called; one path (`kind`, `papers`) may mean different things in two matters. */
export function missingLabel({ path, finding }: MissingFact, language: Language): string {
  return finding.code.startsWith('allowance.') ? allowanceFieldLabel(path, language) : fieldLabel(path, language);
}
