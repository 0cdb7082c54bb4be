import { describe, expect, it } from 'vitest';
import { stages } from '#core/domain/cases/state.ts';
import { divorceSteps } from '../divorce/divorce-steps.ts';
import { marriageSteps } from '../marriage/marriage-steps.ts';
import { neighbourStep, openSteps, shownStep } from './steps.ts';

describe('the steps of a case', () => {
  it('shows the due step unless an earlier one is asked for', () => {
    expect(shownStep(marriageSteps, 'approved', undefined)).toBe('register');
    expect(shownStep(marriageSteps, 'approved', 'intake')).toBe('intake');
    expect(shownStep(marriageSteps, 'approved', 'print')).toBe('register');
    expect(shownStep(divorceSteps, 'examining', 'cooling')).toBe('cooling');
  });

  it('knows no step of another matter', () => {
    expect(shownStep(marriageSteps, 'issued', 'cooling')).toBe('issue');
  });

  it('opens every step once the certificates are handed over', () => {
    expect(openSteps(marriageSteps, 'issued')).toHaveLength(5);
    expect(openSteps(divorceSteps, 'issued')).toHaveLength(7);
    expect(openSteps(marriageSteps, 'draft')).toEqual(['intake']);
  });

  it('goes along the open steps and stops at both ends', () => {
    expect(neighbourStep(marriageSteps, 'registered', 'print', -1)).toBe('register');
    expect(neighbourStep(marriageSteps, 'registered', 'print', 1)).toBeUndefined();
    expect(neighbourStep(marriageSteps, 'registered', 'intake', -1)).toBeUndefined();
    expect(neighbourStep(divorceSteps, 'examining', 'examine', -1)).toBe('cooling');
  });

  it('has a step of its own for every stage', () => {
    for (const stage of stages) {
      for (const matter of [marriageSteps, divorceSteps]) expect(matter.steps).toContain(matter.dueStep(stage));
    }
  });
});
