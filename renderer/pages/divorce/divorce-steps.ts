import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  draft: 'intake',
  closed: 'intake',
  accepted: 'cooling',
  withdrawn: 'cooling',
  lapsed: 'cooling',
  examining: 'examine',
  submitted: 'review',
  refused: 'intake',
  approved: 'register',
  registered: 'print',
  issued: 'issue',
};

/** 申请受理、冷静期、到场审查、审查、登记、打印、发证. */
export const divorceSteps: StepsOfMatter = {
  steps: ['intake', 'cooling', 'examine', 'review', 'register', 'print', 'issue'],
  dueStep: (stage) => due[stage] ?? 'intake',
};
