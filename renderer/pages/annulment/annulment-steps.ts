import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { StepsOfMatter } from '../case/steps.ts';

const due: Readonly<Partial<Record<Stage, CaseStep>>> = {
  submitted: 'notify',
  notified: 'decide',
  decided: 'serve',
  served: 'serve',
};

/** 受理、告知、决定、送达 (撤销婚姻登记); the examination is the first half of the notice. */
export const annulmentSteps: StepsOfMatter = {
  steps: ['intake', 'notify', 'decide', 'serve'],
  dueStep: (stage) => due[stage] ?? 'intake',
};
