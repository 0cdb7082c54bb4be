import { missingFacts } from '../../../law/rule.ts';
import { identityFaults, identityGaps } from '../../../marriage-law/identity-faults.ts';
import { identityAndBookAsked } from '../../../marriage-law/identity-papers.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import { type PartyView, shows } from '../../../marriage-law/party-view.ts';
import type { Outcome, RuleContext } from './rule.ts';

/** Whether the papers of a party are all there: identity, nothing else (条例2003 第十一条, 条例2025 第十五条; marriage.md §1.4, §1.5). */
export function paperOutcomes(party: PartyView, { ruleSet, settings }: RuleContext): readonly Outcome[] {
  const { role, kind, facts } = party;
  if (kind === undefined) return []; // D-07 asks for it
  if (facts.papers === undefined) return [missingFacts(role, 'papers')];
  const papers = missingPapers(party, identityAndBookAsked({ kind, ruleSet, hmtPapers: settings.hmtPapers }));
  return papers === '' ? [] : [{ verdict: 'NEED', code: 'divorce.papersMissing', party: role, data: { papers } }];
}

/** Whether the identity paper is valid on the day. A validity that nobody told is asked for and stops nothing. */
export function validityOutcomes(party: PartyView, { on }: RuleContext): readonly Outcome[] {
  const { role, facts } = party;
  const { idValidTo } = facts;
  const temporary = shows(party, 'temporary-id-card');
  if (temporary && !shows(party, 'id-card')) return [];
  if (idValidTo === undefined) {
    return [{ verdict: 'WARN', code: 'divorce.validityUnknown', party: role, missing: [`${role}.idValidTo`] }];
  }
  if (idValidTo === 'long-term' || idValidTo >= on || temporary) return [];
  return [{ verdict: 'NEED', code: 'divorce.idExpired', party: role, data: { validTo: idValidTo } }];
}

/** Whether name and number can stand on a certificate and agree with themselves. */
export function personOutcomes(party: PartyView): readonly Outcome[] {
  const { role, identity } = party;
  const gaps = identityGaps(party).filter((field) => field !== 'kind'); // D-07 asks for the kind
  const faults = identityFaults(party).map(
    ({ kind, data }): Outcome => ({ verdict: 'NEED', code: `divorce.${kind}`, party: role, data }),
  );
  const unknownAddress: readonly Outcome[] =
    identity?.ok && identity.unknownAddress
      ? [{ verdict: 'WARN', code: 'divorce.addressUnknown', party: role, basis: 'GB/T 2260' }]
      : [];
  return [...(gaps.length > 0 ? [missingFacts(role, ...gaps)] : []), ...faults, ...unknownAddress];
}
