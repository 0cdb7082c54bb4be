import { describe, expect, it } from 'vitest';
import { neighbourStep, openSteps, shownStep } from './steps.ts';

describe('the steps of a case', () => {
  it('shows the due step unless an earlier one is asked for', () => {
    expect(shownStep('approved', undefined)).toBe('register');
    expect(shownStep('approved', 'intake')).toBe('intake');
    expect(shownStep('approved', 'print')).toBe('register');
  });

  it('opens every step once the couple has its certificates', () => {
    expect(openSteps('issued')).toHaveLength(5);
    expect(openSteps('draft')).toEqual(['intake']);
  });

  it('goes along the open steps and stops at both ends', () => {
    expect(neighbourStep('registered', 'print', -1)).toBe('register');
    expect(neighbourStep('registered', 'print', 1)).toBeUndefined();
    expect(neighbourStep('registered', 'intake', -1)).toBeUndefined();
  });
});
