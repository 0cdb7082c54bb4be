import { fieldLabel } from '#core/domain/marriage-law/labels.ts';
import { allowanceFieldLabel } from '#core/domain/matters/children-allowance/sentence-formats.ts';
import type { Language } from '../../words/words.ts';
import type { ShownFinding } from './findings-order.ts';

/** What a fact that a finding misses is called; one path (`kind`, `papers`) may mean different things in two matters. */
export function factLabel(path: string, { code }: Pick<ShownFinding, 'code'>, language: Language): string {
  return code.startsWith('allowance.') ? allowanceFieldLabel(path, language) : fieldLabel(path, language);
}
