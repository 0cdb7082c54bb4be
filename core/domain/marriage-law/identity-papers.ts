import type { LawSettings } from '../law/settings.ts';
import type { PaperDemand } from './papers.ts';
import type { PartyKind } from './party.ts';
import type { RuleSetId } from './rule-sets.ts';

/** What the identity papers asked of a person depend on. */
export interface IdentityDemand {
  readonly kind: PartyKind;
  readonly ruleSet: RuleSetId;
  /** Which papers of Hong Kong, Macao and Taiwan are asked; absent: permit and card. */
  readonly hmtPapers?: LawSettings['hmtPapers'];
}

const idCard: PaperDemand = ['id-card', 'temporary-id-card'];

function hmtPapers({ ruleSet, hmtPapers }: IdentityDemand): readonly PaperDemand[] {
  if (ruleSet !== 'R5') return [['travel-permit'], ['region-id']];
  if (hmtPapers === 'ANY_ONE') return [['travel-permit', 'hmt-residence-permit', 'region-id']];
  return [['travel-permit', 'hmt-residence-permit'], ['region-id']];
}

/** Papers that prove who somebody is, and nothing else (有效身份证件; marriage.md §1.5). */
export function identityPapersAsked(demand: IdentityDemand): readonly PaperDemand[] {
  switch (demand.kind) {
    case 'mainland':
    case 'soldier':
      return [idCard];
    case 'hong-kong':
    case 'macao':
    case 'taiwan':
      return hmtPapers(demand);
    case 'overseas-chinese':
      return [['passport']];
    case 'foreigner':
      return [demand.ruleSet === 'R5' ? ['passport', 'pr-card'] : ['passport']];
  }
}

/**
 * The identity papers, and of a resident of the mainland until 2025-05-09 the 户口簿 (条例2003 第五条、第十一条). A soldier has
 * no book: the army's papers stand in its place.
 */
export function identityAndBookAsked(demand: IdentityDemand): readonly PaperDemand[] {
  const identity = identityPapersAsked(demand);
  return demand.kind === 'mainland' && demand.ruleSet !== 'R5' ? [['household-register'], ...identity] : identity;
}
