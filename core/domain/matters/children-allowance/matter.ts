import { allowanceFlow } from '../../cases/actions.ts';
import { defineMatter } from '../matter.ts';
import { allowancePeople, completeAllowance, emptyAllowance } from './application.ts';
import { childrenAllowanceCheck } from './check.ts';
import { judgeChildrenAllowance } from './judge.ts';
import { allowancePaper, allowancePapers } from './matter-papers.ts';
import { allowanceDeadlines, allowanceSteps } from './progress.ts';
import { type ChildrenAllowance, childrenAllowanceSchema } from './schema.ts';
import { standardsOf } from './tables.ts';

/** 孤儿基本生活费、事实无人抚养儿童基本生活补贴 */
export const childrenAllowance = defineMatter<ChildrenAllowance>({
  id: 'children.allowance',
  'zh-CN': '孤儿和事实无人抚养儿童保障',
  en: "Children's allowance",
  checks: [childrenAllowanceCheck],
  schema: childrenAllowanceSchema,
  flow: allowanceFlow,
  masked: true,
  empty: emptyAllowance,
  complete: completeAllowance,
  judge: ({ tables, ...question }) => judgeChildrenAllowance({ ...question, standards: standardsOf(tables) }),
  people: allowancePeople,
  acceptance: {
    series: 'allowance-receipt',
    verdicts: ['PASS', 'HELD'],
    examinesAtOnce: false,
    reopen: (application) => application,
  },
  progress: allowanceSteps,
  deadlines: allowanceDeadlines,
  looksUp: [
    'children.allowance',
    'adoption.establishment',
    'adoption.dissolution',
    'adoption.revocation',
    'funeral.subsidy',
  ],
  tables: ['child-officer', 'child-standard'],
  photoSizes: [],
  images: () => [],
  papers: allowancePapers,
  paper: allowancePaper,
  archive: {
    usualClass: 'child-allowance',
    classOf: (_application, { stage }) => (stage === 'stopped' || stage === 'refused' ? 'child-allowance' : undefined),
    parties: () => ({}),
  },
});
