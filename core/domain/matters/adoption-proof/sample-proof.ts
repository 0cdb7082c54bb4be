import { sampleOriginal, sampleParties } from '../../adoption-law/sample-parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type AdoptionProof, adoptionProofSchema } from './schema.ts';

/** A complete request of a synthetic adopter for a day: the file was found, the adoption stands. */
export function sampleAdoptionProof(on: PlainDate): AdoptionProof {
  const parties = sampleParties(on);
  return adoptionProofSchema.parse({
    ...parties,
    applicant: parties.adopters[0],
    standing: 'adopter',
    original: sampleOriginal(on),
    archiveFound: true,
    state: 'standing',
    purpose: '办理公证',
    papers: '居民户口簿、居民身份证',
  });
}
