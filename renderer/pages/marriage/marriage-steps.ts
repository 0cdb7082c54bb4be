import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  draft: 'intake',
  submitted: 'review',
  approved: 'register',
  registered: 'print',
  issued: 'issue',
};

/** 受理、审查、登记、打印、发证 in one visit: 结婚登记, 补领. */
export const marriageSteps: StepsOfMatter = {
  steps: ['intake', 'review', 'register', 'print', 'issue'],
  dueStep: (stage) => due[stage] ?? 'review',
};
