import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { ReissueContext } from '../parties.ts';
import type { reissueApplicationSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type Outcome = OutcomeOf<SentenceCode>;
export type { ReissueContext } from '../parties.ts';

type PartyFacts = z.input<typeof partySchema>;

/** A worked example: what differs from a complete reissue of that day at the office of 渝中区 (`sample-reissue.ts`). */
export interface ReissueExample extends ExampleBase {
  readonly man?: PartyFacts;
  readonly woman?: PartyFacts;
  readonly facts?: z.input<typeof reissueApplicationSchema>;
}

/** One dated rule of a reissue. */
export type Rule = DatedRule<ReissueContext, SentenceCode, ReissueExample>;
