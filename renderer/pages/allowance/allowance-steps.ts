import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  accepted: 'follow',
  forwarded: 'follow',
  'first-reviewed': 'follow',
  granted: 'follow',
  stopped: 'follow',
};

/** 受理、转办和发放: the application, and everything that follows it with days of its own. */
export const allowanceSteps: StepsOfMatter = {
  steps: ['intake', 'follow'],
  dueStep: (stage) => due[stage] ?? 'intake',
};
