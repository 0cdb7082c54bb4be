import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { CoupleContext } from '../../../marriage-law/couple.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { MarriageApplication, marriageApplicationSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** Everything a rule of a marriage registration may look at. */
export type RuleContext = CoupleContext<MarriageApplication>;
export type Outcome = OutcomeOf<SentenceCode>;

type PartyFacts = z.input<typeof partySchema>;

/**
 * A worked example (算例): what differs from a complete couple of that day at the office of 渝中区 (sample-couple.ts), and
 * every outcome of the rule, in order. Runs as a test.
 */
export interface RuleExample extends ExampleBase {
  readonly man?: PartyFacts;
  readonly woman?: PartyFacts;
  readonly couple?: Omit<Partial<z.input<typeof marriageApplicationSchema>>, 'man' | 'woman'>;
}

/** One dated rule of marriage.md §2. */
export type Rule = DatedRule<RuleContext, SentenceCode, RuleExample>;
