import type { PlainDate } from '../dates/plain-date.ts';
import type { LawDay, Outcome } from '../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../law/settings.ts';
import type { Party } from './party.ts';
import { type PartyView, partyView } from './party-view.ts';
import { type RuleSetId, ruleSetOn } from './rule-sets.ts';

/** A couple's application at a counter on a day. */
export interface CoupleQuestion<Application> {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: Application;
}

/** Everything that a rule about a couple may look at. */
export interface CoupleContext<Application> extends CoupleQuestion<Application>, LawDay {
  readonly ruleSet: RuleSetId;
  readonly man: PartyView;
  readonly woman: PartyView;
  /** Both, for rules that say the same of each. */
  readonly parties: readonly [PartyView, PartyView];
}

/** The context in which rules look at a question. RULE_SET_MISSING before 2003-10-01. */
export function coupleContext<Application extends { readonly man: Party; readonly woman: Party }>(
  question: CoupleQuestion<Application>,
): CoupleContext<Application> {
  const { on, application } = question;
  const man = partyView('man', application.man, on);
  const woman = partyView('woman', application.woman, on);
  return { ...question, ruleSet: ruleSetOn(on, question.settings), man, woman, parties: [man, woman] };
}

/** Asks the same of man and woman. */
export function ofEach<Answer extends Outcome>(
  { parties }: Pick<CoupleContext<unknown>, 'parties'>,
  ask: (party: PartyView) => readonly Answer[] | Answer | undefined,
): readonly Answer[] {
  return parties.flatMap((party) => ask(party) ?? []);
}
