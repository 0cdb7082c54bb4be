import type { Stage } from '#core/domain/cases/state.ts';
import { type CaseStep, caseSteps } from '../../app/routes.ts';

const dueSteps = {
  draft: 'intake',
  submitted: 'review',
  approved: 'register',
  registered: 'print',
  issued: 'issue',
  refused: 'review',
  closed: 'review',
} as const satisfies Record<Stage, CaseStep>;

/** The step that a case is at. */
export function dueStep(stage: Stage): CaseStep {
  return dueSteps[stage];
}

/** The steps that can be looked at: those done and the one due. */
export function openSteps(stage: Stage): readonly CaseStep[] {
  return caseSteps.slice(0, caseSteps.indexOf(dueStep(stage)) + 1);
}

/** The step that is shown: the one asked for where it can be looked at, else the one due. */
export function shownStep(stage: Stage, asked: CaseStep | undefined): CaseStep {
  return asked && openSteps(stage).includes(asked) ? asked : dueStep(stage);
}

/** The neighbour of a step in a direction (−1, +1), or undefined at either end. */
export function neighbourStep(stage: Stage, shown: CaseStep, direction: -1 | 1): CaseStep | undefined {
  const open = openSteps(stage);
  return open[open.indexOf(shown) + direction];
}
