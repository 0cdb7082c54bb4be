import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CeremonyHall } from './records.ts';
import { hallProblems, minutesOf, slotsOf } from './slots.ts';

const hall = (change: Partial<CeremonyHall> = {}): CeremonyHall => ({
  id: '5b0c3f0e-6a51-4f43-9d0a-6f3f8a0d2c11',
  name: '颁证大厅',
  place: 'indoor',
  sessions: [
    { from: '09:00', to: '11:40' },
    { from: '14:00', to: '17:00' },
  ],
  minutes: 20,
  couples: 1,
  ...change,
});

describe('the slots of a hall', () => {
  it('are cut one behind the other, and what is left over is none', () => {
    expect(slotsOf(hall())).toHaveLength(8 + 9);
    expect(slotsOf(hall()).slice(6, 9)).toEqual(['11:00', '11:20', '14:00']);
    expect(slotsOf({ sessions: [{ from: '09:00', to: '10:10' }], minutes: 30 })).toEqual(['09:00', '09:30']);
    expect(slotsOf({ sessions: [{ from: '22:59', to: '23:59' }], minutes: 60 })).toEqual(['22:59']);
  });

  it('are in the order of the day, however the sessions are listed', () => {
    const sessions = [...hall().sessions].reverse();
    expect(slotsOf(hall({ sessions }))).toEqual(slotsOf(hall()));
  });

  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const sessions = fc.array(fc.record({ from: time, to: time }), { minLength: 1, maxLength: 6 });

  it('never overlap and stay within their hours, wherever the hours have no problem', () => {
    let kept = 0;
    fc.assert(
      fc.property(sessions, fc.integer({ min: 5, max: 240 }), (hours, minutes) => {
        const tried = hall({ sessions: hours, minutes });
        if (hallProblems(tried).length > 0) return;
        kept += 1;
        const starts = slotsOf(tried).map(minutesOf);
        expect(starts.length).toBeGreaterThanOrEqual(hours.length);
        for (const [index, start] of starts.entries()) {
          expect(start + minutes).toBeLessThanOrEqual(starts[index + 1] ?? 24 * 60);
          expect(hours.some(({ from, to }) => minutesOf(from) <= start && start + minutes <= minutesOf(to))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(100);
  });
});

describe('the hours of a hall', () => {
  it('may meet and may not overlap', () => {
    const met = [
      { from: '09:00', to: '10:00' },
      { from: '10:00', to: '11:00' },
    ];
    expect(hallProblems(hall({ sessions: met }))).toEqual([]);
    const within = [...met, { from: '10:20', to: '10:40' }];
    expect(hallProblems(hall({ sessions: within }))).toEqual([{ code: 'hours-overlap', session: 2 }]);
  });

  it.each([
    ['09:00', '09:00', 'hours-reversed'],
    ['17:00', '14:00', 'hours-reversed'],
    ['09:00', '09:19', 'hours-too-short'],
  ])('%s–%s is refused', (from, to, code) => {
    expect(hallProblems(hall({ sessions: [{ from, to }] }))).toEqual([{ code, session: 0 }]);
  });
});
