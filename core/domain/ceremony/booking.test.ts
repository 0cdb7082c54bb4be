import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { type Appointment, bookingProblem, isMoved, slotLoads } from './booking.ts';
import type { CeremonyHall } from './records.ts';
import { slotsOf } from './slots.ts';

const today = plainDate('2026-05-20');
const hall: CeremonyHall = {
  id: 'hall',
  name: '颁证大厅',
  place: 'indoor',
  sessions: [{ from: '09:00', to: '10:00' }],
  minutes: 20,
  couples: 2,
};
const garden: CeremonyHall = { ...hall, id: 'garden', name: '湖畔', place: 'outdoor', minutes: 30, couples: 1 };
const halls = [hall, garden];

const at = (id: string, time: string, change: Partial<Appointment> = {}): Appointment => ({
  ...{ id, on: today, time, hallId: hall.id, officiantId: null },
  ...change,
});
const problem = (asked: Appointment, booked: readonly Appointment[] = []) =>
  bookingProblem(asked, { today, halls, booked });

describe('an appointment', () => {
  it('can be in a slot with room, today or later', () => {
    expect(problem(at('a', '09:20'))).toBeUndefined();
    expect(problem(at('a', '09:20', { on: addDays(today, 30) }))).toBeUndefined();
    expect(problem(at('a', '09:20'), [at('b', '09:20'), at('c', '09:00')])).toBeUndefined();
  });

  it('cannot be in the past, elsewhere, between slots or in a full one', () => {
    expect(problem(at('a', '09:20', { on: addDays(today, -1) }))).toBe('day-past');
    expect(problem(at('a', '09:20', { hallId: 'gone' }))).toBe('no-hall');
    expect(problem(at('a', '09:30'))).toBe('no-slot');
    expect(problem(at('a', '10:00'))).toBe('no-slot');
    expect(problem(at('a', '09:20'), [at('b', '09:20'), at('c', '09:20')])).toBe('slot-full');
  });

  it('does not stand in its own way', () => {
    expect(problem(at('a', '09:20'), [at('a', '09:20'), at('b', '09:20')])).toBeUndefined();
  });

  it('has an officiant who is in one hall at a time', () => {
    const by = { officiantId: 'o' };
    const inGarden = { ...by, hallId: garden.id };
    expect(problem(at('a', '09:30', inGarden), [at('b', '09:40', by)])).toBe('officiant-busy');
    expect(problem(at('a', '09:30', inGarden), [at('b', '09:20', by)])).toBe('officiant-busy');
    expect(problem(at('a', '09:30', inGarden), [at('b', '09:00', by)])).toBeUndefined();
    expect(problem(at('a', '09:30', inGarden), [at('b', '09:40')])).toBeUndefined();
    // A group ceremony: several couples of one slot.
    expect(problem(at('a', '09:20', by), [at('b', '09:20', by)])).toBeUndefined();
  });

  it('that is taken whenever nothing stands against it never fills a slot beyond its couples', () => {
    const asked = fc.array(
      fc.record({ time: fc.constantFrom(...slotsOf(hall), '09:30'), hallId: fc.constantFrom('hall', 'garden') }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(asked, (asks) => {
        const booked: Appointment[] = [];
        for (const [index, ask] of asks.entries()) {
          const one = at(String(index), ask.time, { hallId: ask.hallId });
          if (!problem(one, booked)) booked.push(one);
        }
        for (const one of halls)
          for (const slot of slotLoads(one, booked)) expect(slot.booked + slot.free).toBe(one.couples);
      }),
    );
  });
});

describe('the slots of a day', () => {
  it('count their couples, and keep a booking whose time the hall no longer has', () => {
    expect(
      slotLoads(hall, [at('a', '09:20'), at('b', '09:20'), at('c', '08:30'), at('d', '09:30', { hallId: 'garden' })]),
    ).toEqual([
      { time: '08:30', booked: 1, free: 0 },
      { time: '09:00', booked: 0, free: 2 },
      { time: '09:20', booked: 2, free: 0 },
      { time: '09:40', booked: 0, free: 2 },
    ]);
  });
});

describe('a change', () => {
  it('moves where day, time, hall or officiant are others', () => {
    const before = at('a', '09:20');
    expect(isMoved(before, { ...before })).toBe(false);
    for (const change of [{ on: addDays(today, 1) }, { time: '09:00' }, { hallId: 'garden' }, { officiantId: 'o' }])
      expect(isMoved(before, { ...before, ...change })).toBe(true);
  });
});
