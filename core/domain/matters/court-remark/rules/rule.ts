import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { CoupleContext } from '../../../marriage-law/couple.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { CourtRemark, courtRemarkSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type RemarkContext = CoupleContext<CourtRemark>;
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete remark of that day (`sample-remark.ts`). */
export interface RemarkExample extends ExampleBase {
  readonly man?: z.input<typeof partySchema>;
  readonly woman?: z.input<typeof partySchema>;
  readonly facts?: Omit<Partial<z.input<typeof courtRemarkSchema>>, 'man' | 'woman'>;
}

/** One dated rule of a remark for a court's decision. */
export type Rule = DatedRule<RemarkContext, SentenceCode, RemarkExample>;
