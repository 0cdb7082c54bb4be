import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { serviceDue } from './service-due.ts';

const served = { how: 'post', servedOn: plainDate('2026-03-02'), note: '' } as const;

describe('to whom a decision is served next', () => {
  it('is whoever has it not yet', () => {
    expect(serviceDue({})).toBe('man');
    expect(serviceDue({ man: served })).toBe('woman');
    expect(serviceDue({ woman: served })).toBe('man');
    expect(serviceDue({ man: served, woman: served })).toBeUndefined();
  });
});
