import { sampleOriginal, sampleParties } from '../../adoption-law/sample-parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type AdoptionReissue, adoptionReissueSchema } from './schema.ts';

/** A complete application of synthetic adopters for a day: the certificate was lost, the adoption stands. */
export function sampleAdoptionReissue(on: PlainDate): AdoptionReissue {
  return adoptionReissueSchema.parse({
    ...sampleParties(on),
    original: sampleOriginal(on),
    kind: 'adoption-certificate',
    reason: 'lost',
    archiveFound: true,
    state: 'standing',
    by: 'adopters',
    photos: 2,
    papers: '居民户口簿、居民身份证、照片',
  });
}
