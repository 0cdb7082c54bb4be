import { describe, expect, it } from 'vitest';
import { subsidyFlow } from '#core/domain/cases/actions.ts';
import type { Stage } from '#core/domain/cases/state.ts';
import { openSteps } from '../case/steps.ts';
import { funeralSteps } from './funeral-steps.ts';

describe('the steps of a funeral subsidy', () => {
  it('go on one step with each act, and a refusal stays where it was typed', () => {
    // The keys of a flow are stages.
    const stages = Object.keys(subsidyFlow) as Stage[];
    const open = ['draft', 'accepted', 'examining', 'answered'] as const;
    expect(open.map(funeralSteps.dueStep)).toEqual(funeralSteps.steps);
    expect(stages.filter((stage) => !open.some((known) => known === stage))).toEqual(['refused']);
    expect(openSteps(funeralSteps, 'refused')).toEqual(['intake']);
  });
});
