import { adoptionNumber } from '../../adoption-law/numbers.ts';
import { adoptionFlow } from '../../cases/actions.ts';
import type { Judgement } from '../../law/judgement.ts';
import { defineMatter, type Question } from '../matter.ts';
import { completeAdoptionApplication, emptyAdoptionApplication } from './application.ts';
import { type AdoptionApplication, adoptionApplicationSchema } from './application-schema.ts';
import { adoptionEstablishmentCheck } from './checks.ts';
import { adoptionDeadlines } from './deadlines.ts';
import { judgeAdoptionApplication } from './judge-application.ts';
import { adoptionPaper, adoptionPapers } from './matter-papers.ts';
import { adoptionPeople } from './people.ts';

function judge({ on, office, settings, application, state, earlier }: Question<AdoptionApplication>): Judgement {
  return judgeAdoptionApplication({ on, office, settings, application, earlier, accepted: state.acceptance?.on });
}

/** 成立收养登记 */
export const adoptionEstablishment = defineMatter<AdoptionApplication>({
  id: 'adoption.establishment',
  'zh-CN': '收养登记',
  en: 'Adoption',
  checks: [adoptionEstablishmentCheck],
  schema: adoptionApplicationSchema,
  flow: adoptionFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyAdoptionApplication,
  complete: completeAdoptionApplication,
  judge,
  people: adoptionPeople,
  registration: {
    series: () => 'adoption',
    number: (_application, parts) => adoptionNumber('adoption', parts),
    booklet: () => 'adoption-certificate',
    parties: () => ['adopters'],
    opinion: () => '符合收养条件，准予登记',
  },
  // What was typed stays: the examination goes on with it.
  acceptance: {
    series: 'adoption-receipt',
    verdicts: ['PASS', 'HELD'],
    examinesAtOnce: true,
    reopen: (application) => application,
  },
  deadlines: adoptionDeadlines,
  looksUp: ['adoption.establishment'],
  // The joint one of the certificate, the child's own of the notice.
  photoSizes: ['joint', 'single'],
  images: ({ photo, notice }) => [photo, notice?.photo].filter((id) => id !== undefined),
  papers: adoptionPapers,
  paper: adoptionPaper,
  archive: {
    usualClass: 'adoption',
    classOf: (_application, { stage, acceptance }) =>
      stage === 'issued' || (acceptance && stage === 'refused') ? 'adoption' : undefined,
    parties: () => ({}),
  },
});
