import { armyPapers, papersAsked } from '#core/domain/marriage-law/papers.ts';
import type { MaritalStatus, PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';

const papersOfStatus: Readonly<Record<MaritalStatus, readonly PaperCode[]>> = {
  single: [],
  divorced: ['divorce-certificate', 'divorce-judgment', 'judgment-effective-proof'],
  widowed: ['death-certificate', 'marriage-certificate'],
  married: [],
};

/** The papers that the form offers to tick for a party: those asked of it, those of its status, those already ticked. */
export function papersOffered(party: Party, ruleSet: string): readonly PaperCode[] {
  const { kind, status, certificate, papers = [] } = party;
  const asked =
    kind && isRuleSet(ruleSet) ? papersAsked({ kind, ruleSet, ...(certificate ? { certificate } : {}) }).flat() : [];
  const army = kind === 'soldier' ? armyPapers.flat() : [];
  return [...new Set([...asked, ...army, ...(status ? papersOfStatus[status] : []), ...papers])];
}
