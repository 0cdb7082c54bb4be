import { subsidyFlow } from '../../cases/actions.ts';
import type { Judgement } from '../../law/judgement.ts';
import { defineMatter, type ProgressStep, type Question } from '../matter.ts';
import { completeFuneralApplication, emptyFuneralApplication, funeralPeople } from './application.ts';
import { type FuneralApplication, funeralApplicationSchema } from './application-schema.ts';
import { funeralSubsidyCheck } from './check.ts';
import { judgeFuneralApplication } from './judge-application.ts';
import { funeralPaper, funeralPapers } from './matter-papers.ts';

/** The id of the matter, in cases and in `tongban check`. */
export const funeralSubsidyId = 'funeral.subsidy';

/** After the waiver: into the settlement of the hall, and paid to it by the finance bureau (结算、拨付). */
const progress: readonly ProgressStep<FuneralApplication>[] = [
  { id: 'settled', 'zh-CN': '列入结算', en: 'in the settlement', from: ['answered'], once: true },
  {
    id: 'paid',
    'zh-CN': '财政已拨付',
    en: 'paid to the hall',
    from: ['answered'],
    once: true,
    refuses: ({ state }) => (state.progress.some(({ step }) => step === 'settled') ? undefined : 'not-settled'),
  },
];

/** The judgement without the computation, which the page and the papers make of the same question. */
function judge(question: Question<FuneralApplication>): Judgement {
  const { ruleSet, verdict, findings } = judgeFuneralApplication(question);
  return { ruleSet, verdict, findings };
}

/** 困难群众基本丧葬费免除 */
export const funeralSubsidy = defineMatter<FuneralApplication>({
  id: funeralSubsidyId,
  'zh-CN': '困难群众基本丧葬费免除',
  en: 'Funeral subsidy',
  checks: [funeralSubsidyCheck],
  schema: funeralApplicationSchema,
  flow: subsidyFlow,
  masked: false,
  empty: emptyFuneralApplication,
  complete: completeFuneralApplication,
  judge,
  people: funeralPeople,
  acceptance: {
    series: 'funeral-form',
    verdicts: ['PASS', 'HELD'],
    examinesAtOnce: false,
    reopen: (application) => application,
  },
  progress,
  looksUp: [funeralSubsidyId],
  tables: ['subsidy-table', 'funeral-hall'],
  answers: { series: 'funeral-waiver' },
  photoSizes: [],
  images: () => [],
  papers: funeralPapers,
  paper: funeralPaper,
  archive: {
    usualClass: 'funeral-subsidy',
    classOf: (_application, { stage }) => (stage === 'answered' || stage === 'refused' ? 'funeral-subsidy' : undefined),
    parties: () => ({}),
  },
});
