import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  draft: 'intake',
  closed: 'intake',
  refused: 'intake',
  examining: 'examine',
  submitted: 'review',
  approved: 'register',
  registered: 'print',
  issued: 'issue',
};

/** 申请受理、审查、报批、登记、打印、发证. */
export const dissolutionSteps: StepsOfMatter = {
  steps: ['intake', 'examine', 'review', 'register', 'print', 'issue'],
  dueStep: (stage) => due[stage] ?? 'intake',
};
