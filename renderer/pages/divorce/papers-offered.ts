import type { LawSettings } from '#core/domain/law/settings.ts';
import { identityAndBookAsked } from '#core/domain/marriage-law/identity-papers.ts';
import { armyPapers } from '#core/domain/marriage-law/papers.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';

/** The papers that the form offers to tick for a party: those asked of it and those already ticked. */
export function divorcePapersOffered(
  { kind, papers = [] }: Party,
  ruleSet: string,
  settings: Pick<LawSettings, 'hmtPapers'>,
): readonly PaperCode[] {
  const asked =
    kind && isRuleSet(ruleSet) ? identityAndBookAsked({ kind, ruleSet, hmtPapers: settings.hmtPapers }).flat() : [];
  const army = kind === 'soldier' ? armyPapers.flat() : [];
  return [...new Set([...asked, ...army, ...papers])];
}
