import type { LawSettings } from '#core/domain/law/settings.ts';
import { identityPapersAsked } from '#core/domain/marriage-law/identity-papers.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';

/** The identity papers that the form offers to tick for a person: those asked of the kind, and those already ticked. */
export function identityPapersOffered(
  { kind, papers = [] }: Party,
  ruleSet: string,
  { hmtPapers }: LawSettings,
): readonly PaperCode[] {
  const asked = kind && isRuleSet(ruleSet) ? identityPapersAsked({ kind, ruleSet, hmtPapers }).flat() : [];
  return [...new Set([...asked, ...papers])];
}
