import type { StepsOfMatter } from '../case/steps.ts';

/** 受理、办结: one request, one answer (出具证明, 档案查询, 备注). */
export const answerSteps: StepsOfMatter = {
  steps: ['intake', 'answer'],
  dueStep: (stage) => (stage === 'answered' ? 'answer' : 'intake'),
};
