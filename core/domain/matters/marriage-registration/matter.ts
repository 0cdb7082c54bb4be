import { registrationFlow } from '../../cases/actions.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { defineMatter, type KnownFacts, type PaperContext, type PaperOffer } from '../matter.ts';
import { completeApplication, emptyApplication } from './application.ts';
import { marriageRegistrationCheck } from './check.ts';
import { judgeMarriageRegistration } from './judge.ts';
import { marriagePaper } from './matter-papers.ts';
import { type MarriageApplication, marriageApplicationSchema } from './schema.ts';

/** What the register knows weighs as a fact: a live marriage on record, an open divorce application. */
export function withKnownFacts(
  application: MarriageApplication,
  known: Readonly<Record<'man' | 'woman', KnownFacts>>,
): MarriageApplication {
  const party = (role: 'man' | 'woman') => ({
    ...application[role],
    ...(known[role].archiveMarriage ? { archiveMarriage: true } : {}),
    ...(known[role].openDivorceApplication ? { openDivorceApplication: true } : {}),
  });
  return { ...application, man: party('man'), woman: party('woman') };
}

function papers({ state }: PaperContext<MarriageApplication>): readonly PaperOffer[] {
  if (state.stage === 'closed') return [];
  if (state.stage === 'refused') return [{ paper: 'marriage-refusal' }];
  const declarations: readonly PaperOffer[] = [
    { paper: 'marriage-declaration', party: 'man' },
    { paper: 'marriage-declaration', party: 'woman' },
  ];
  const booklets: readonly PaperOffer[] = state.number
    ? [
        { paper: 'marriage-certificate', party: 'man' },
        { paper: 'marriage-certificate', party: 'woman' },
      ]
    : [];
  return [...declarations, { paper: 'marriage-review' }, ...booklets];
}

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
    letter: () => 'J',
    booklet: () => 'marriage-certificate',
    parties: () => ['man', 'woman'],
    opinion: () => '符合结婚条件，准予登记',
  },
  images: ({ photo }) => (photo ? [photo] : []),
  papers,
  paper: marriagePaper,
  archive: {
    usualClass: 'marriage',
    classOf: (_application, { stage }) => (stage === 'issued' ? 'marriage' : undefined),
    parties: filedCouple,
  },
});
