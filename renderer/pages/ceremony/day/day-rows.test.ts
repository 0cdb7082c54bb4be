import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCeremony, sampleHall } from '../sample-ceremony.ts';
import { dayRows } from './day-rows.ts';

const slot = (time: string, booked = 0, free = 1 - booked) => ({ time, booked, free });
const at = (time: string, more: Partial<typeof sampleCeremony> = {}) => ({
  ...sampleCeremony,
  id: time,
  time,
  ...more,
});
const hall = sampleHall;

describe('the day of a hall', () => {
  it('puts couples and free slots in the order of time, free ones together', () => {
    const slots = [slot('09:00'), slot('09:20', 1), slot('09:40'), slot('10:00')];
    const [only] = dayRows({ ceremonies: [at('09:20')], halls: [{ hall, slots }] });
    expect(only?.rows).toEqual([
      { kind: 'free', slots: [slot('09:00')] },
      { kind: 'ceremony', ceremony: at('09:20') },
      { kind: 'free', slots: [slot('09:40'), slot('10:00')] },
    ]);
  });

  it('keeps couples whose slot or hall is gone, and shows none that is cancelled', () => {
    const moved = at('08:45');
    const homeless = at('09:00', { hallId: 'gone' });
    const cancelled = at('09:20', { state: 'cancelled' });
    const day = { ceremonies: [moved, homeless, cancelled], halls: [{ hall, slots: [slot('09:20')] }] };
    expect(dayRows(day)).toEqual([
      {
        hall,
        rows: [
          { kind: 'ceremony', ceremony: moved },
          { kind: 'free', slots: [slot('09:20')] },
        ],
      },
      { hall: undefined, rows: [{ kind: 'ceremony', ceremony: homeless }] },
    ]);
  });

  it('offers the rest of a slot for several couples behind those who have it', () => {
    const group = slot('09:00', 2, 1);
    const both = [at('09:00', { id: 'a' }), at('09:00', { id: 'b' })];
    const [only] = dayRows({ ceremonies: both, halls: [{ hall: { ...hall, couples: 3 }, slots: [group] }] });
    expect(only?.rows.map(({ kind }) => kind)).toEqual(['ceremony', 'ceremony', 'free']);
  });

  it('shows every open couple exactly once', () => {
    const time = fc.constantFrom('09:00', '09:20', '09:40', '11:11');
    const place = fc.constantFrom(hall.id, 'gone');
    const state = fc.constantFrom('booked', 'begun', 'held', 'cancelled' as const);
    const couple = fc.record({ time, hallId: place, state, id: fc.uuid() });
    fc.assert(
      fc.property(fc.uniqueArray(couple, { selector: ({ id }) => id }), (couples) => {
        const ceremonies = couples.map((facts) => ({ ...sampleCeremony, ...facts }));
        const slots = ['09:00', '09:20', '09:40'].map((begin) => slot(begin));
        const rows = dayRows({ ceremonies, halls: [{ hall, slots }] }).flatMap((part) => part.rows);
        const shown = rows.flatMap((row) => (row.kind === 'ceremony' ? [row.ceremony.id] : []));
        const open = ceremonies.filter((ceremony) => ceremony.state !== 'cancelled').map(({ id }) => id);
        expect(shown.toSorted()).toEqual(open.toSorted());
      }),
    );
  });
});
