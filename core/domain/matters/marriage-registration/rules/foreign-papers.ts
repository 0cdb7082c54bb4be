import { addMonths } from '../../../dates/arithmetic.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import { missingFacts } from '../../../law/rule.ts';
import { apostilleAcceptedFrom, apostilleInChina } from '../../../marriage-law/apostille.ts';
import { type PartyView, shows } from '../../../marriage-law/party-view.ts';
import type { Outcome, RuleContext } from './rule.ts';

/** Months for which a declaration or certificate from outside the mainland is good (marriage.md §1.5 note g). */
const monthsValid = 6;

function ageOutcome(party: PartyView, issued: PlainDate, on: PlainDate): readonly Outcome[] {
  const data = { issued };
  if (issued > on) return [{ verdict: 'NEED', code: 'marriage.certificateLater', party: party.role, data }];
  if (on <= addMonths(issued, monthsValid)) return [];
  return [{ verdict: 'NEED', code: 'marriage.certificateExpired', party: party.role, data }];
}

/** 港澳台居民: a declaration notarised in the region. */
function notarisedDeclaration(party: PartyView, { on }: RuleContext): readonly Outcome[] {
  const { role, facts } = party;
  if (facts.declarationNotarised) return ageOutcome(party, facts.declarationNotarised, on);
  return [
    {
      verdict: 'NEED',
      code: 'marriage.declarationNotNotarised',
      party: role,
      missing: [`${role}.declarationNotarised`],
    },
  ];
}

function apostilleOutcome({ role, facts }: PartyView, { on }: RuleContext): readonly Outcome[] {
  if (on < apostilleInChina) {
    return [
      {
        verdict: 'NEED',
        code: 'marriage.apostilleTooEarly',
        party: role,
        data: { from: apostilleInChina },
        earliest: apostilleInChina,
      },
    ];
  }
  if (facts.country === undefined) return [missingFacts(role, 'country')];
  const from = apostilleAcceptedFrom(facts.country);
  if (from === undefined)
    return [{ verdict: 'NEED', code: 'marriage.apostilleNotParty', party: role, data: { country: facts.country } }];
  if (on >= from) return [];
  return [{ verdict: 'NEED', code: 'marriage.apostilleTooEarly', party: role, data: { from }, earliest: from }];
}

/** 民函〔2008〕49号: the paper must say that there is no spouse; France's 婚姻无障碍 is known to mean it. */
function wordingOutcome({ role, facts }: PartyView): readonly Outcome[] {
  const basis = '民函〔2008〕49号';
  if (facts.certificateWording === 'no-impediment' && facts.country !== 'FRA') {
    return [{ verdict: 'NEED', code: 'marriage.wordingNoImpediment', party: role, basis }];
  }
  if (facts.certificateWording === 'no-record' && facts.declarationNotarised === undefined) {
    return [{ verdict: 'NEED', code: 'marriage.wordingNoRecord', party: role, basis }];
  }
  return [];
}

function certificateOfNoSpouse(party: PartyView, context: RuleContext): readonly Outcome[] {
  const { role, facts } = party;
  const { certificate } = facts;
  if (!certificate) return shows(party, 'no-spouse-certificate') ? [missingFacts(role, 'certificate')] : [];
  return [
    ...ageOutcome(party, certificate.issued, context.on),
    ...(certificate.kind === 'apostille' ? apostilleOutcome(party, context) : []),
    ...wordingOutcome(party),
  ];
}

/** What the papers of a party from outside the mainland still want, besides being there. */
export function certificateOutcomes(party: PartyView, context: RuleContext): readonly Outcome[] {
  switch (party.kind) {
    case 'hong-kong':
    case 'macao':
    case 'taiwan':
      return notarisedDeclaration(party, context);
    case 'overseas-chinese':
    case 'foreigner':
      return certificateOfNoSpouse(party, context);
    default:
      return [];
  }
}
