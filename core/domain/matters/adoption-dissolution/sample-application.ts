import type { Questioned } from '../../adoption-law/questioning.ts';
import { sampleOriginal, sampleParties } from '../../adoption-law/sample-parties.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type DissolutionApplication, dissolutionApplicationSchema } from './application-schema.ts';
import { questionsFor } from './questions.ts';

/** A complete application of synthetic persons for a day, everybody questioned and the certificate taken back. */
export function sampleDissolutionApplication(on: PlainDate): DissolutionApplication {
  const questioned = (who: 'adopter' | 'placer' | 'child'): Questioned => ({
    on,
    place: '收养登记室',
    alone: true,
    by: '周晓琳',
    recorder: '何雨',
    questions: questionsFor(who).map((question) => ({ question, answer: '是的，没有其他情况。' })),
    signed: true,
  });
  return dissolutionApplicationSchema.parse({
    ...sampleParties(on),
    original: sampleOriginal(on),
    reason: '双方协商一致',
    grounds: '收养人长期患病，无力继续抚养，与送养人协商一致解除收养关系。',
    terms: '被收养人由送养人抚养；收养期间的生活费和教育费互不追偿。',
    adoptersAgree: true,
    placersAgree: true,
    consents: true,
    childOpinion: '同意解除，愿意回到父母身边',
    agreementShown: true,
    certificateShown: true,
    certificateTakenBack: true,
    photosEach: 2,
    adopterPapers: '居民户口簿、居民身份证、收养登记证、解除收养关系协议',
    placerPapers: '居民户口簿、居民身份证',
    questioned: {
      adopter: questioned('adopter'),
      'second-adopter': questioned('adopter'),
      placer: questioned('placer'),
      'second-placer': questioned('placer'),
      child: questioned('child'),
    },
  });
}
