import type { PlainDate } from '../../dates/plain-date.ts';
import { completeApplicant } from '../../marriage-law/applicant.ts';
import { normaliseName } from '../../people/names.ts';
import type { RecordProofRequest } from './schema.ts';

/** The request as it lies before the clerk: one mainland resident, nothing typed. */
export function emptyRecordProof(): RecordProofRequest {
  return { applicant: { kind: 'mainland' } };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number. */
export function completeRecordProof(draft: RecordProofRequest, today: PlainDate): RecordProofRequest {
  const { agent } = draft;
  return {
    ...draft,
    applicant: completeApplicant(draft.applicant, today),
    ...(agent?.name === undefined ? {} : { agent: { ...agent, name: normaliseName(agent.name) } }),
  };
}
