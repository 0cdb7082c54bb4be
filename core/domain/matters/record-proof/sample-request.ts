import type { PlainDate } from '../../dates/plain-date.ts';
import { sampleApplicant } from '../../marriage-law/sample-applicant.ts';
import type { ProofExample } from './rules/rule.ts';
import { type RecordProofRequest, recordProofRequestSchema } from './schema.ts';

/** A complete request of a synthetic person for a day: for a notarisation for Germany, searched and nothing found. */
export function sampleProofRequest(
  on: PlainDate,
  changes: Pick<ProofExample, 'applicant' | 'facts'> = {},
): RecordProofRequest {
  return recordProofRequestSchema.parse({
    applicant: sampleApplicant(on, changes.applicant),
    purpose: 'notarisation',
    country: 'DEU',
    searchedFrom: '1990-01-01',
    searchedTo: on,
    searchedArea: '重庆市渝中区民政局',
    found: 'none',
    ...changes.facts,
  });
}
