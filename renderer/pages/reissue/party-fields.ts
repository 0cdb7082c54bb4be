import type { LawSettings } from '#core/domain/law/settings.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import type { PartyField } from '../intake/party-props.ts';
import { identityPapersOffered } from '../request/identity-papers-offered.ts';

const always: readonly PartyField[] = [
  'kind',
  'name',
  'idNumber',
  'birth',
  'sex',
  'idValidTo',
  'occupation',
  'education',
  'phone',
  'present',
];
const ofMainland: readonly PartyField[] = ['ethnicity', 'hukou', 'hukouAddress'];

function isMainland({ kind }: Party): boolean {
  return kind === 'mainland' || kind === 'soldier';
}

/** The fields of a party in the order of 《申请补领婚姻登记证声明书》(F13): no marital status, no declaration of will. */
export function reissueFields(party: Party): readonly PartyField[] {
  if (isMainland(party)) return [...always, ...ofMainland];
  const fromAbroad = party.kind === 'foreigner' || party.kind === 'overseas-chinese';
  return fromAbroad ? [...always, 'country'] : always;
}

/** The papers that a party is offered to show: identity papers; before 2025 of mainland residents the register book too. */
export function reissuePapers(party: Party, ruleSet: string, settings: LawSettings): readonly PaperCode[] {
  const offered = identityPapersOffered(party, ruleSet, settings);
  return ruleSet === 'R5' || !isMainland(party) ? offered : [...new Set<PaperCode>(['household-register', ...offered])];
}
