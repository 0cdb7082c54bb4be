import type { Finding } from '../law/judgement.ts';
import type { SentenceTable } from '../law/rule.ts';
import type { Locale } from '../marriage-law/papers.ts';
import { sentenceIn } from '../marriage-law/sentence.ts';
import { sentences as adoptionBackEntrySentences } from './adoption-back-entry/words.ts';
import { sentences as dissolutionSentences } from './adoption-dissolution/words.ts';
import { deskSentences as dissolutionDeskSentences } from './adoption-dissolution/words-desk.ts';
import { adoptionSentences } from './adoption-establishment/judge-application.ts';
import { sentences as adoptionProofSentences } from './adoption-proof/words.ts';
import { sentences as adoptionReissueSentences } from './adoption-reissue/words.ts';
import { sentences as adoptionRevocationSentences } from './adoption-revocation/words.ts';
import { sentences as annulmentSentences } from './annulment/words.ts';
import { sentences as archiveEnquirySentences } from './archive-enquiry/words.ts';
import { sentences as courtRemarkSentences } from './court-remark/words.ts';
import { sentences as divorceSentences } from './divorce-registration/words.ts';
import { sentences as marriageSentences } from './marriage-registration/words.ts';
import { sentences as recordProofSentences } from './record-proof/words.ts';
import { sentences as reissueSentences } from './reissue/words.ts';

const all: SentenceTable = {
  ...marriageSentences,
  ...divorceSentences,
  ...reissueSentences,
  ...recordProofSentences,
  ...archiveEnquirySentences,
  ...annulmentSentences,
  ...courtRemarkSentences,
  ...adoptionSentences,
  ...dissolutionSentences,
  ...dissolutionDeskSentences,
  ...adoptionBackEntrySentences,
  ...adoptionRevocationSentences,
  ...adoptionReissueSentences,
  ...adoptionProofSentences,
};

/** The sentence of a finding of any matter in a language; the code itself where no matter has it. */
export function findingSentence(finding: Pick<Finding, 'code' | 'data' | 'party'>, locale: Locale): string {
  return sentenceIn(all, finding, locale);
}
