import type { PlainDate } from '../dates/plain-date.ts';
import type { Ceremony } from './ceremony.ts';
import type { CeremonyHall } from './records.ts';
import { minutesOf, slotsOf } from './slots.ts';

/** Where and when a ceremony is to be. */
export type Appointment = Pick<Ceremony, 'id' | 'on' | 'time' | 'hallId' | 'officiantId'>;

/** How many couples a slot (场次) of a hall has, and how many more it takes. */
export interface SlotLoad {
  readonly time: string;
  readonly booked: number;
  readonly free: number;
}

/**
 * The slots of a hall on a day with what is booked in them, in order. A booking of a time that the hall no longer has keeps
 * its line, with nothing free. `booked` are the day's bookings that are not cancelled.
 */
export function slotLoads(hall: CeremonyHall, booked: readonly Appointment[]): readonly SlotLoad[] {
  const here = booked.filter(({ hallId }) => hallId === hall.id);
  const slots = slotsOf(hall);
  const times = [...new Set([...slots, ...here.map(({ time }) => time)])].toSorted();
  return times.map((time) => {
    const count = here.filter((one) => one.time === time).length;
    return { time, booked: count, free: slots.includes(time) ? Math.max(0, hall.couples - count) : 0 };
  });
}

/** Why an appointment cannot be: its day is over; no such hall; no such slot; the slot is full; the officiant is elsewhere. */
export type BookingProblem = 'day-past' | 'no-hall' | 'no-slot' | 'slot-full' | 'officiant-busy';

function isElsewhere(asked: Appointment, other: Appointment, halls: readonly CeremonyHall[]): boolean {
  if (asked.officiantId === null || other.officiantId !== asked.officiantId || other.hallId === asked.hallId)
    return false;
  const endOf = ({ hallId, time }: Appointment) =>
    minutesOf(time) + (halls.find(({ id }) => id === hallId)?.minutes ?? 1);
  return minutesOf(asked.time) < endOf(other) && minutesOf(other.time) < endOf(asked);
}

/**
 * What stands against an appointment; undefined where it can be. `booked` are the bookings of its day that are not cancelled,
 * among which it may stand itself.
 */
export function bookingProblem(
  asked: Appointment,
  {
    today,
    halls,
    booked,
  }: {
    readonly today: PlainDate;
    readonly halls: readonly CeremonyHall[];
    readonly booked: readonly Appointment[];
  },
): BookingProblem | undefined {
  if (asked.on < today) return 'day-past';
  const hall = halls.find(({ id }) => id === asked.hallId);
  if (!hall) return 'no-hall';
  const others = booked.filter(({ id }) => id !== asked.id);
  const slot = slotLoads(hall, others).find(({ time }) => time === asked.time);
  if (!slotsOf(hall).includes(asked.time) || !slot) return 'no-slot';
  if (slot.free === 0) return 'slot-full';
  return others.some((other) => isElsewhere(asked, other, halls)) ? 'officiant-busy' : undefined;
}

/** Whether a changed booking moves, or gets another officiant: only then must its new place be free. */
export function isMoved(before: Appointment, after: Appointment): boolean {
  return (['on', 'time', 'hallId', 'officiantId'] as const).some((key) => before[key] !== after[key]);
}
