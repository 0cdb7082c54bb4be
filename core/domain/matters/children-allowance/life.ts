import { monthOf, type PlainMonth } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { firstMonthOf, type HandOverDays, handOvers } from './clock.ts';
import { readStopNote, type Stop } from './stop-reasons.ts';

/** The course of an allowance: a case's state says it, and so does the view that its page has. */
export interface AllowanceCourse {
  readonly acceptance?: { readonly on: PlainDate } | undefined;
  readonly progress: readonly {
    readonly step: string;
    readonly on: PlainDate;
    readonly note: string;
    readonly number?: string | undefined;
  }[];
}

/** The days of the hand-overs so far. */
export function handOverDays({ acceptance, progress }: AllowanceCourse): HandOverDays {
  const days = handOvers.flatMap(({ step }) => {
    const entry = progress.find((one) => one.step === step);
    return entry ? [[step, entry.on] as const] : [];
  });
  return { ...(acceptance ? { accepted: acceptance.on } : {}), ...Object.fromEntries(days) };
}

/** 认定: the day, the number, the first month that is paid. */
export interface Grant {
  readonly on: PlainDate;
  readonly number: string;
  readonly firstMonth: PlainMonth;
}

/** The grant of a case; undefined before it. */
export function grantOf({ progress }: AllowanceCourse): Grant | undefined {
  const entry = progress.find(({ step }) => step === 'granted');
  return entry && { on: entry.on, number: entry.number ?? '', firstMonth: firstMonthOf(entry.on) };
}

/** 停发: why and from which month, the day, the number of the notice. */
export type Ending = Stop & { readonly on: PlainDate; readonly number: string };

/** The end of an allowance; undefined while it lasts. */
export function endingOf({ progress }: AllowanceCourse): Ending | undefined {
  const entry = progress.find(({ step }) => step === 'stopped');
  const stop = entry && readStopNote(entry.note);
  return entry && stop && { ...stop, on: entry.on, number: entry.number ?? '' };
}

/** The monthly checks (每月核查) so far: the day and what was found. */
export function checksOf({ progress }: AllowanceCourse): readonly { readonly on: PlainDate; readonly note: string }[] {
  return progress.filter(({ step }) => step === 'monthly-check').map(({ on, note }) => ({ on, note }));
}

/**
 * The first month whose list has the child no more: that of the end, or, where the end was found out later, the month in
 * which it was. Lists of the months between were paid, and stay as they were.
 */
export function leavesListIn({ fromMonth, on }: Pick<Ending, 'fromMonth' | 'on'>): PlainMonth {
  return fromMonth < monthOf(on) ? monthOf(on) : fromMonth;
}

/** Whether a month's list has the child: not before the first month, and not from its leaving on. */
export function isPaidIn(course: AllowanceCourse, month: PlainMonth): boolean {
  const grant = grantOf(course);
  const ending = endingOf(course);
  return grant !== undefined && grant.firstMonth <= month && (ending === undefined || month < leavesListIn(ending));
}
