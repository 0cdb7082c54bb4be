import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  accepted: 'to-hall',
  examining: 'hall',
  answered: 'answer',
};

/** 受理、持表到馆、到馆核销、办结. */
export const funeralSteps: StepsOfMatter = {
  steps: ['intake', 'to-hall', 'hall', 'answer'],
  dueStep: (stage) => due[stage] ?? 'intake',
};
