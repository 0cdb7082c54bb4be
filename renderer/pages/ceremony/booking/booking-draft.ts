import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { CeremonyDay, SlotView } from '../day/day-rows.ts';

/** A booking while it is typed. */
export interface BookingDraft {
  readonly on: PlainDate | undefined;
  readonly hallId: string | undefined;
  readonly time: string | undefined;
  readonly officiantId: string | null;
  readonly scriptId: string | null;
  readonly note: string;
}

/** A new booking, begun from a day and perhaps a slot. */
export function newBooking(on: PlainDate, slot?: { readonly hallId: string; readonly time: string }): BookingDraft {
  return { on, hallId: slot?.hallId, time: slot?.time, officiantId: null, scriptId: null, note: '' };
}

/** A booking that is to be changed. */
export function draftOf({ on, hallId, time, officiantId, scriptId, note }: CeremonyView): BookingDraft {
  return { on, hallId, time, officiantId, scriptId, note };
}

/** The hall of a draft: the chosen one where it is of this day, else the only or first one. */
export function hallOf(draft: BookingDraft, day: CeremonyDay): CeremonyDay['halls'][number] | undefined {
  return day.halls.find(({ hall }) => hall.id === draft.hallId) ?? day.halls[0];
}

/** The slots that may be chosen: those with room, and the one that the booking has already. */
export function offeredSlots(draft: BookingDraft, day: CeremonyDay, own?: CeremonyView): readonly SlotView[] {
  const chosen = hallOf(draft, day);
  const isOwn = (time: string) =>
    own !== undefined && own.on === draft.on && own.hallId === chosen?.hall.id && own.time === time;
  return chosen?.slots.filter(({ time, free }) => free > 0 || isOwn(time)) ?? [];
}

/** Why a booking cannot be made yet. */
export type BookingReason = 'no-day' | 'past' | 'no-hall' | 'no-slot' | 'no-time';

/** A booking as the host takes it, or the reason against it. `day` is that of the draft, undefined until it has come. */
export function readBooking(
  draft: BookingDraft,
  day: CeremonyDay | undefined,
  today: PlainDate,
  own?: CeremonyView,
):
  | { readonly booking: Omit<BookingDraft, 'on' | 'hallId' | 'time'> & Pick<CeremonyView, 'on' | 'hallId' | 'time'> }
  | { readonly booking: undefined; readonly reason: BookingReason | undefined } {
  const refused = (reason?: BookingReason) => ({ booking: undefined, reason });
  const { on } = draft;
  if (!on) return refused('no-day');
  if (on < today) return refused('past');
  if (!day) return refused();
  const chosen = hallOf(draft, day);
  if (!chosen) return refused('no-hall');
  const slots = offeredSlots(draft, day, own);
  if (slots.length === 0) return refused('no-slot');
  const slot = slots.find(({ time }) => time === draft.time);
  if (!slot) return refused('no-time');
  return { booking: { ...draft, on, hallId: chosen.hall.id, time: slot.time, note: draft.note.trim() } };
}
