import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { sampleCeremony, sampleHall } from '../sample-ceremony.ts';
import { draftOf, newBooking, offeredSlots, readBooking } from './booking-draft.ts';

const today = plainDate('2026-05-20');
const day = {
  ceremonies: [sampleCeremony],
  halls: [
    {
      hall: sampleHall,
      slots: [
        { time: '09:00', booked: 0, free: 1 },
        { time: '09:20', booked: 1, free: 0 },
      ],
    },
  ],
};

describe('a booking that is typed', () => {
  it('offers the slots with room; a booking that is changed keeps its own', () => {
    const times = (own?: typeof sampleCeremony, on = today) =>
      offeredSlots({ ...newBooking(on), hallId: sampleHall.id }, day, own).map(({ time }) => time);
    expect(times()).toEqual(['09:00']);
    expect(times(sampleCeremony)).toEqual(['09:00', '09:20']);
    expect(times(sampleCeremony, plainDate('2026-05-21'))).toEqual(['09:00']);
  });

  it('takes the only hall without being asked', () => {
    const read = readBooking({ ...newBooking(today), time: '09:00', note: ' 双方父母到场 ' }, day, today);
    expect(read.booking).toEqual({
      on: today,
      hallId: sampleHall.id,
      time: '09:00',
      officiantId: null,
      scriptId: null,
      note: '双方父母到场',
    });
  });

  it('says why it cannot be made', () => {
    const reason = (draft: Parameters<typeof readBooking>[0], known: Parameters<typeof readBooking>[1] = day) => {
      const read = readBooking(draft, known, today);
      return read.booking ? 'ready' : read.reason;
    };
    const draft = newBooking(today);
    expect(reason({ ...draft, on: undefined })).toBe('no-day');
    expect(reason(newBooking(plainDate('2026-05-19')))).toBe('past');
    expect(reason(draft, { ceremonies: [], halls: [] })).toBe('no-hall');
    expect(reason(draft)).toBe('no-time');
    expect(reason({ ...draft, time: '09:20' })).toBe('no-time');
    expect(reason(draft, { ...day, halls: [{ hall: sampleHall, slots: [] }] })).toBe('no-slot');
    expect(reason({ ...draft, time: '09:00' })).toBe('ready');
    expect(readBooking(draft, undefined, today)).toEqual({ booking: undefined, reason: undefined });
  });

  it('is read back from the booking that is changed', () => {
    const read = readBooking(draftOf(sampleCeremony), day, today, sampleCeremony);
    expect(read.booking).toMatchObject({ time: '09:20', hallId: sampleHall.id });
  });
});
