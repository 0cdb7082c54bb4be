import type { PlainDate } from '../dates/plain-date.ts';
import type { LawDay } from '../law/rule.ts';
import { completeParty } from './complete-party.ts';
import type { CoupleQuestion } from './couple.ts';
import type { IdentityView } from './identity-faults.ts';
import type { Party } from './party.ts';
import { partyView } from './party-view.ts';
import { type RuleSetId, ruleSetOn } from './rule-sets.ts';

/** Everything that a rule about one person's request (申请人) may look at. */
export interface ApplicantContext<Application> extends CoupleQuestion<Application>, LawDay {
  readonly ruleSet: RuleSetId;
  readonly applicant: IdentityView;
}

// The views of man and woman differ in nothing but the word for the role, which one person does not have.
const anyRole = 'man';

/** The context in which rules look at one person's request. RULE_SET_MISSING before 2003-10-01. */
export function applicantContext<Application extends { readonly applicant: Party }>(
  question: CoupleQuestion<Application>,
): ApplicantContext<Application> {
  const { on, application, settings } = question;
  const { role: _role, ...applicant } = partyView(anyRole, application.applicant, on);
  return { ...question, ruleSet: ruleSetOn(on, settings), applicant };
}

/** The applicant as he enters the journal; see `completeParty`. */
export function completeApplicant(applicant: Party, today: PlainDate): Party {
  return completeParty(anyRole, applicant, today);
}
