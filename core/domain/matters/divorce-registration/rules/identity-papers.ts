import { missingFacts } from '../../../law/rule.ts';
import type { LawSettings } from '../../../law/settings.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import { type PaperDemand, papersAsked } from '../../../marriage-law/papers.ts';
import type { PaperCode, PartyKind } from '../../../marriage-law/party.ts';
import { type PartyView, shows } from '../../../marriage-law/party-view.ts';
import type { RuleSetId } from '../../../marriage-law/rule-sets.ts';
import { checkName, isSameAsCardName } from '../../../people/names.ts';
import type { Outcome, RuleContext } from './rule.ts';

/** What a marriage asks for and a divorce does not: nobody declares to have no spouse. */
const ofMarriageOnly: readonly PaperCode[] = ['declaration', 'no-spouse-certificate', 'translation', 'truth-statement'];

/** The papers of identity that a divorce asks of a party (条例2003 第十一条, 条例2025 第十五条; marriage.md §1.4, §1.5). */
export function divorcePapersAsked(
  kind: PartyKind,
  ruleSet: RuleSetId,
  { hmtPapers }: Pick<LawSettings, 'hmtPapers'>,
): readonly PaperDemand[] {
  return papersAsked({ kind, ruleSet, hmtPapers }).filter(
    (demand) => !demand.some((paper) => ofMarriageOnly.includes(paper)),
  );
}

/** Whether the papers of a party are all there. */
export function paperOutcomes(party: PartyView, { ruleSet, settings }: RuleContext): readonly Outcome[] {
  const { role, kind, facts } = party;
  if (kind === undefined) return []; // D-07 asks for it
  if (facts.papers === undefined) return [missingFacts(role, 'papers')];
  const papers = missingPapers(party, divorcePapersAsked(kind, ruleSet, settings));
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

function nameOutcomes({ role, facts: { name, nameAsRead } }: PartyView): readonly Outcome[] {
  if (name === undefined || name.trim() === '') return [missingFacts(role, 'name')];
  const problem = checkName(name);
  if (problem) return [{ verdict: 'NEED', code: 'divorce.nameRefused', party: role, data: { problem } }];
  if (nameAsRead === undefined || isSameAsCardName(name, nameAsRead)) return [];
  return [{ verdict: 'NEED', code: 'divorce.nameDiffersFromCard', party: role }];
}

function numberOutcomes({ role, facts, identity, wrongKindOfNumber, birth, sex }: PartyView): readonly Outcome[] {
  if (!identity) return [missingFacts(role, 'idNumber')];
  if (!identity.ok) {
    const data = { problems: identity.problems.join(',') };
    return [{ verdict: 'NEED', code: 'divorce.numberWrong', party: role, data }];
  }
  const outcomes: Outcome[] = [];
  if (wrongKindOfNumber) outcomes.push({ verdict: 'NEED', code: 'divorce.numberOfOtherKind', party: role });
  const missing = [birth === undefined ? 'birth' : undefined, sex === undefined ? 'sex' : undefined];
  const unknown = missing.filter((field) => field !== undefined);
  if (unknown.length > 0) outcomes.push(missingFacts(role, ...unknown));
  const differing = [
    identity.birth !== undefined && facts.birth !== undefined && identity.birth !== birth ? 'birth' : undefined,
    identity.sex !== undefined && facts.sex !== undefined && identity.sex !== sex ? 'sex' : undefined,
  ].filter((field) => field !== undefined);
  if (differing.length > 0) {
    const fields = differing.map((field) => `${role}.${field}`).join(',');
    outcomes.push({ verdict: 'NEED', code: 'divorce.numberDisagrees', party: role, data: { fields } });
  }
  if (identity.unknownAddress) {
    outcomes.push({ verdict: 'WARN', code: 'divorce.addressUnknown', party: role, basis: 'GB/T 2260' });
  }
  return outcomes;
}

/** Whether name and number can stand on a certificate and agree with themselves. */
export function personOutcomes(party: PartyView): readonly Outcome[] {
  return [...nameOutcomes(party), ...numberOutcomes(party)];
}
