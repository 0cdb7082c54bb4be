import { describe, expect, it } from 'vitest';
import { sampleCeremony } from '../sample-ceremony.ts';
import { bookletLine, nextCeremony } from './next-ceremony.ts';

const at = (time: string, more: Partial<typeof sampleCeremony> = {}) => ({ ...sampleCeremony, time, ...more });

describe('the next ceremony', () => {
  it('is the earliest whose couple is registered', () => {
    const unregistered = at('09:00', { stage: 'approved', registeredOn: null });
    expect(nextCeremony([at('10:00'), unregistered, at('09:40')])?.time).toBe('09:40');
    expect(nextCeremony([unregistered])).toBeUndefined();
  });

  it('is the one that was begun, also where an earlier one waits', () => {
    expect(nextCeremony([at('09:00'), at('10:00', { state: 'begun' })])?.time).toBe('10:00');
  });

  it('is none that is held or cancelled', () => {
    expect(nextCeremony([at('09:00', { state: 'held' }), at('09:20', { state: 'cancelled' })])).toBeUndefined();
  });
});

describe('the booklets of a couple', () => {
  it('are printed when both were found right', () => {
    expect(bookletLine(sampleCeremony)).toBe('printed');
    expect(bookletLine(at('09:00', { stage: 'issued' }))).toBe('printed');
    expect(bookletLine(at('09:00', { papers: { man: 'right', woman: 'sent' } }))).toBe('to-print');
    expect(bookletLine(at('09:00', { stage: 'submitted' }))).toBe('not-registered');
  });
});
