import { consentAgeOn } from '../../../adoption-law/law-days.ts';
import { adoptersOf, placersOf, type StandingPerson } from '../../../adoption-law/parties.ts';
import { reachesAge } from '../../../dates/age.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { DissolutionApplication } from '../application-schema.ts';
import { type DissolutionContext, isOfAge } from '../rules/rule.ts';
import type { DeskSentenceCode } from '../words-desk.ts';

/** What the rules of the desk look at: the facts of the law's rules, and what was typed besides. */
export interface DeskContext extends DissolutionContext {
  readonly application: DissolutionApplication;
  /** Day of the acceptance (受理); undefined before it, when the questioning still follows. */
  readonly accepted: PlainDate | undefined;
}
export type DeskOutcome = OutcomeOf<DeskSentenceCode>;

/** A worked example: how a complete application of that day differs (`sample-application.ts`). */
export interface DeskExample extends ExampleBase {
  readonly change?: (application: DissolutionApplication) => DissolutionApplication;
  /** Before the acceptance; otherwise after it. */
  readonly draft?: true;
}

/** One rule of the desk, of 登记办法 and 登记工作规范. */
export type DeskRule = DatedRule<DeskContext, DeskSentenceCode, DeskExample>;

/** Whether the adopted person is asked: old enough to consent (R19). */
function isAsked({ on, settings, facts: { child } }: DeskContext): boolean {
  return child?.birth !== undefined && on >= reachesAge(child.birth, consentAgeOn(on), settings);
}

/** Those who must come together: adopters, the placers while the child is a minor, the child where it is asked. */
export function partiesAsked(context: DeskContext): readonly StandingPerson[] {
  const { application } = context;
  const child: StandingPerson = { standing: 'child', path: 'child', person: application.child };
  return [
    ...adoptersOf(application),
    ...(isOfAge(context) === true ? [] : placersOf(application)),
    ...(isAsked(context) ? [child] : []),
  ];
}
