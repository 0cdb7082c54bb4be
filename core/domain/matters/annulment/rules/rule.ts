import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { CoupleContext } from '../../../marriage-law/couple.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { Annulment, annulmentSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type AnnulmentContext = CoupleContext<Annulment>;
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete case of that day (`sample-annulment.ts`). */
export interface AnnulmentExample extends ExampleBase {
  readonly man?: z.input<typeof partySchema>;
  readonly woman?: z.input<typeof partySchema>;
  readonly facts?: Omit<Partial<z.input<typeof annulmentSchema>>, 'man' | 'woman'>;
}

/** One dated rule of an annulment. */
export type Rule = DatedRule<AnnulmentContext, SentenceCode, AnnulmentExample>;
