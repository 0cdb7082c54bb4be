import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { stopMonths } from './stop-months.ts';

const granted = (on: string) => ({
  progress: [{ step: 'granted', on: plainDate(on), note: '', number: '1', recordedOn: plainDate(on) }],
});

describe('the months from which an allowance may be stopped', () => {
  it('go from the next month back to the first one that was paid', () => {
    expect(stopMonths(granted('2025-11-20'), plainDate('2026-01-31'))).toEqual(['2026-02', '2026-01', '2025-12']);
  });

  it('is the first month where it was granted in this one', () => {
    expect(stopMonths(granted('2026-01-05'), plainDate('2026-01-31'))).toEqual(['2026-02']);
  });

  it('are none before the grant', () => {
    expect(stopMonths({ progress: [] }, plainDate('2026-01-31'))).toEqual([]);
  });
});
