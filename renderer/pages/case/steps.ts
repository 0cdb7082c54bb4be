import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseStep } from '../../app/routes.ts';

/** The steps of a matter and which one a stage is at; `MatterPages` has both. */
export interface StepsOfMatter {
  readonly steps: readonly CaseStep[];
  dueStep(stage: Stage): CaseStep;
}

/** The steps that can be looked at: those done and the one due. */
export function openSteps({ steps, dueStep }: StepsOfMatter, stage: Stage): readonly CaseStep[] {
  return steps.slice(0, steps.indexOf(dueStep(stage)) + 1);
}

/** The step that is shown: the one asked for where it can be looked at, else the one due. */
export function shownStep(matter: StepsOfMatter, stage: Stage, asked: CaseStep | undefined): CaseStep {
  return asked && openSteps(matter, stage).includes(asked) ? asked : matter.dueStep(stage);
}

/** The neighbour of a step in a direction (−1, +1), or undefined at either end. */
export function neighbourStep(
  matter: StepsOfMatter,
  stage: Stage,
  shown: CaseStep,
  direction: -1 | 1,
): CaseStep | undefined {
  const open = openSteps(matter, stage);
  return open[open.indexOf(shown) + direction];
}
