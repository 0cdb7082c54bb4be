import type { Instant } from '../cases/events.ts';
import type { Stage } from '../cases/state.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { CeremonyState } from './records.ts';

/** A photograph of the list (合影清单) and whether it is taken. */
export interface CeremonyPhoto {
  readonly title: string;
  readonly taken: boolean;
}

/** A booked ceremony (颁证仪式) as the register keeps it: its couple is the case's, so no name stands here. */
export interface Ceremony {
  readonly id: string;
  readonly caseId: string;
  readonly on: PlainDate;
  /** Where its slot (场次) begins, as `09:20`. */
  readonly time: string;
  readonly hallId: string;
  readonly officiantId: string | null;
  readonly scriptId: string | null;
  readonly note: string;
  readonly state: CeremonyState;
  /** The part that is being held, from 0. */
  readonly scene: number;
  /** Empty until it is begun. */
  readonly photos: readonly CeremonyPhoto[];
  /** Empty where it is not cancelled. */
  readonly cancelReason: string;
  readonly changedAt: Instant;
  /** Account id. */
  readonly changedBy: string;
}

/** What may happen to a booking (改期、取消、开始、礼成、撤回). */
export const ceremonyActs = ['change', 'cancel', 'begin', 'keep', 'finish', 'reopen'] as const;
export type CeremonyAct = (typeof ceremonyActs)[number];

const from: Readonly<Record<CeremonyAct, readonly CeremonyState[]>> = {
  change: ['booked'],
  cancel: ['booked'],
  begin: ['booked'],
  keep: ['begun'],
  finish: ['begun'],
  reopen: ['begun', 'held'],
};

/** Whether a booking in a state knows an act. */
export function ceremonyAllows(state: CeremonyState, act: CeremonyAct): boolean {
  return from[act].includes(state);
}

/**
 * A booking taken back to where it was before it was begun. One that was held keeps its part and its photographs, for it was
 * ended by a slip of the hand; one that was only begun loses them, for it was begun for the wrong couple.
 */
export function reopened(ceremony: Ceremony): Ceremony {
  const kept = ceremony.state === 'held' ? {} : { scene: 0, photos: [] };
  return { ...ceremony, ...kept, state: 'booked' };
}

/** The one matter whose couples have ceremonies; a divorce never does. */
export const ceremonyMatter = 'marriage.registration';

/** Stages of a marriage registration in which a ceremony may be booked: those that lead to a certificate. */
export const bookableStages: readonly Stage[] = ['draft', 'submitted', 'approved', 'registered', 'issued'];

/** Stages in which one may be begun: the couple is registered, for a ceremony is not the registration. */
export const ceremonyStages: readonly Stage[] = ['registered', 'issued'];
