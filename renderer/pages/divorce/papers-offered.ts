import type { LawSettings } from '#core/domain/law/settings.ts';
import { armyPapers } from '#core/domain/marriage-law/papers.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';
import { divorcePapersAsked } from '#core/domain/matters/divorce-registration/rules/identity-papers.ts';

/** The papers that the form offers to tick for a party: those asked of it and those already ticked. */
export function divorcePapersOffered(
  { kind, papers = [] }: Party,
  ruleSet: string,
  settings: Pick<LawSettings, 'hmtPapers'>,
): readonly PaperCode[] {
  const asked = kind && isRuleSet(ruleSet) ? divorcePapersAsked(kind, ruleSet, settings).flat() : [];
  const army = kind === 'soldier' ? armyPapers.flat() : [];
  return [...new Set([...asked, ...army, ...papers])];
}
