import type { StepsOfMatter } from '../case/steps.ts';

/** 受理、转办和发放: the application, and everything that follows it with days of its own. */
export const allowanceSteps: StepsOfMatter = {
  steps: ['intake', 'follow'],
  dueStep: (stage) => (stage === 'draft' ? 'intake' : 'follow'),
};
