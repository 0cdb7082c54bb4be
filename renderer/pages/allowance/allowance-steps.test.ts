import { expect, it } from 'vitest';
import { allowanceFlow } from '#core/domain/cases/actions.ts';
import type { Stage } from '#core/domain/cases/state.ts';
import { allowanceSteps } from './allowance-steps.ts';

it('follows a case in every stage of its flow in which steps are entered, and no other', () => {
  // The keys of a flow are stages.
  for (const [stage, acts] of Object.entries(allowanceFlow) as [Stage, readonly string[]][]) {
    expect(allowanceSteps.dueStep(stage), stage).toBe(acts.includes('progress') ? 'follow' : 'intake');
  }
  expect(allowanceSteps.dueStep('closed')).toBe('intake');
});
