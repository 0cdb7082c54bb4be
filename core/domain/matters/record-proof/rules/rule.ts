import type { z } from 'zod';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { ApplicantContext } from '../../../marriage-law/applicant.ts';
import type { partySchema } from '../../../marriage-law/party.ts';
import type { RecordProofRequest, recordProofRequestSchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type ProofContext = ApplicantContext<RecordProofRequest>;
export type Outcome = OutcomeOf<SentenceCode>;

/** A worked example: what differs from a complete request of that day (`sample-request.ts`). */
export interface ProofExample extends ExampleBase {
  readonly applicant?: z.input<typeof partySchema>;
  readonly facts?: Omit<Partial<z.input<typeof recordProofRequestSchema>>, 'applicant'>;
}

/** One dated rule of the certificate of marriage records. */
export type Rule = DatedRule<ProofContext, SentenceCode, ProofExample>;
