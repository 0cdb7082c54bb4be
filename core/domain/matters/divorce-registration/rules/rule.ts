import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { CoupleContext } from '../../../marriage-law/couple.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { Acceptance } from '../acceptance.ts';
import type { DivorceApplication, divorceApplicationSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** The visit at which the application is made (申请). */
export interface ApplicationContext extends CoupleContext<DivorceApplication> {
  readonly stage: 'application';
}

/** The visit at which both ask for the certificate (审查、发证). Before 2021 the same visit. */
export interface ExaminationContext extends CoupleContext<DivorceApplication>, Acceptance {
  readonly stage: 'examination';
}

/** Everything a rule of a divorce registration may look at. */
export type RuleContext = ApplicationContext | ExaminationContext;
export type Outcome = OutcomeOf<SentenceCode>;

type PartyFacts = z.input<typeof partySchema>;

/**
 * A worked example (算例): what differs from a complete couple of that day at the office of 渝中区 (sample-couple.ts), and
 * every outcome of the rule, in order. Runs as a test. Of an examination the application was accepted here 45 days
 * before, which lies in the window of any year, unless the example says otherwise.
 */
export interface RuleExample extends ExampleBase {
  /** Absent: the application. */
  readonly stage?: 'examination';
  readonly man?: PartyFacts;
  readonly woman?: PartyFacts;
  readonly couple?: Omit<Partial<z.input<typeof divorceApplicationSchema>>, 'man' | 'woman'>;
  readonly accepted?: string;
  readonly acceptedAt?: string | null;
  /** Null: nobody looked. Absent: looked, and there is none. */
  readonly withdrawn?: boolean | null;
  /** No notice of any year was imported. */
  readonly withoutCalendar?: boolean;
}

/** One dated rule of marriage.md §2.5. */
export type Rule = DatedRule<RuleContext, SentenceCode, RuleExample>;

/** A rule's judge that only speaks when both ask for the certificate. */
export function atExamination(judge: (context: ExaminationContext) => readonly Outcome[]): Rule['judge'] {
  return (context) => (context.stage === 'examination' ? judge(context) : []);
}
