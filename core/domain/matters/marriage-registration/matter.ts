import { registrationFlow } from '../../cases/actions.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { letteredNumbers } from '../../marriage-law/lettered-number.ts';
import { defineMatter } from '../matter.ts';
import { completeApplication, emptyApplication } from './application.ts';
import { marriageRegistrationCheck } from './check.ts';
import { judgeMarriageRegistration } from './judge.ts';
import { withKnownFacts } from './known-facts.ts';
import { marriagePaper, marriagePapers } from './matter-papers.ts';
import { type MarriageApplication, marriageApplicationSchema } from './schema.ts';

/** 结婚登记 */
export const marriageRegistration = defineMatter<MarriageApplication>({
  id: 'marriage.registration',
  'zh-CN': '结婚登记',
  en: 'Marriage registration',
  checks: [marriageRegistrationCheck],
  schema: marriageApplicationSchema,
  flow: registrationFlow,
  masked: false,
  empty: emptyApplication,
  complete: completeApplication,
  judge: ({ application, known, ...question }) =>
    judgeMarriageRegistration({ ...question, application: withKnownFacts(application, known) }),
  people: peopleOf,
  registration: {
    ...letteredNumbers(() => 'J'),
    booklet: () => 'marriage-certificate',
    parties: () => ['man', 'woman'],
    opinion: () => '符合结婚条件，准予登记',
  },
  photoSizes: ['joint'],
  images: ({ photo }) => (photo ? [photo] : []),
  papers: marriagePapers,
  paper: marriagePaper,
  archive: {
    usualClass: 'marriage',
    classOf: (_application, { stage }) => (stage === 'issued' ? 'marriage' : undefined),
    parties: filedCouple,
  },
});
