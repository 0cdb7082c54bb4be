import { describe, expect, it } from 'vitest';
import { annulmentFlow, answerFlow, type Flow } from '#core/domain/cases/actions.ts';
import type { Stage } from '#core/domain/cases/state.ts';
import { annulmentSteps } from '../annulment/annulment-steps.ts';
import { openSteps, type StepsOfMatter } from '../case/steps.ts';
import { answerSteps } from './answer-steps.ts';

// The keys of a flow are stages.
const stagesOf = (flow: Flow) => Object.keys(flow) as Stage[];

describe('the steps of requests and annulments', () => {
  it('have a step of their own for every stage of the flow', () => {
    const pairs: readonly [Flow, StepsOfMatter][] = [
      [answerFlow, answerSteps],
      [annulmentFlow, annulmentSteps],
    ];
    for (const [flow, matter] of pairs)
      for (const stage of stagesOf(flow)) expect(matter.steps).toContain(matter.dueStep(stage));
  });

  it('go on one step with each act', () => {
    expect(['draft', 'answered'].map((stage) => answerSteps.dueStep(stage as Stage))).toEqual(['intake', 'answer']);
    expect(
      ['draft', 'submitted', 'notified', 'decided'].map((stage) => annulmentSteps.dueStep(stage as Stage)),
    ).toEqual(annulmentSteps.steps);
    expect(openSteps(annulmentSteps, 'served')).toEqual(annulmentSteps.steps);
  });
});
