import { measures } from '../../adoption-law/articles.ts';
import { decisionDue } from '../../adoption-law/clocks.ts';
import { adoptionNumber } from '../../adoption-law/numbers.ts';
import { adoptionPeopleOf } from '../../adoption-law/people.ts';
import { adoptionFlow } from '../../cases/actions.ts';
import { certificateDate } from '../../dates/format.ts';
import { type Deadline, defineMatter, type Question } from '../matter.ts';
import { completeDissolution, emptyDissolution } from './application.ts';
import { type DissolutionApplication, dissolutionApplicationSchema } from './application-schema.ts';
import { adoptionDissolutionCheck } from './checks.ts';
import { judgeDissolutionApplication } from './judge-application.ts';
import { dissolutionPaper, dissolutionPapers } from './matter-papers.ts';

/** T5: the last day for the decision, until there is one (登记办法 第十一条). */
function deadlines({ state }: Question<DissolutionApplication>): readonly Deadline[] {
  const accepted = state.acceptance?.on;
  if (!accepted || state.registeredOn || state.refusal || state.stage === 'closed') return [];
  const dueOn = decisionDue(accepted, []);
  return [{ code: 'dissolution.decision', opensOn: null, dueOn, basis: measures({ on: accepted }, 11) }];
}

/** 解除收养登记: 受理—审查—报批—登记—发给解除收养关系证明. */
export const adoptionDissolution = defineMatter<DissolutionApplication>({
  id: 'adoption.dissolution',
  'zh-CN': '解除收养登记',
  en: 'Dissolution of an adoption',
  checks: [adoptionDissolutionCheck],
  schema: dissolutionApplicationSchema,
  flow: adoptionFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyDissolution,
  complete: completeDissolution,
  judge: (question) => judgeDissolutionApplication({ ...question, accepted: question.state.acceptance?.on }),
  people: adoptionPeopleOf,
  acceptance: {
    series: 'adoption-receipt',
    verdicts: ['PASS'],
    examinesAtOnce: true,
    reopen: (application) => application,
  },
  deadlines,
  registration: {
    series: () => 'adoption-dissolution',
    number: (_application, parts) => adoptionNumber('dissolution', parts),
    booklet: () => 'adoption-dissolution-proof',
    parties: () => ['adopters'],
    opinion: () => '符合解除收养条件，准予登记',
  },
  remark: ({ original }, { number, registeredOn }) => {
    if (!original?.caseId || !number || !registeredOn) return undefined;
    const sentence = `${certificateDate(registeredOn)}解除收养关系（解除收养关系证明字号：${number}）。`;
    return { caseId: original.caseId, ended: 'adoption-dissolved', sentence, effectiveOn: registeredOn };
  },
  photoSizes: [],
  images: () => [],
  papers: dissolutionPapers,
  paper: dissolutionPaper,
  archive: {
    usualClass: 'adoption-dissolution',
    classOf: (_application, { stage, acceptance }) =>
      stage === 'issued' || (acceptance && stage === 'refused') ? 'adoption-dissolution' : undefined,
    parties: () => ({}),
  },
});
