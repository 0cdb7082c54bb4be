import type { CaseSummaryView, DivorceClockView } from '../contract/shapes.ts';
import { addDays } from '../domain/dates/arithmetic.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { clockOnDay } from './case-clock.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { lineOf } from './home.ts';
import { calendarOf } from './load-case.ts';

/** Queues of the legal clock, in the order in which they want a hand. */
export const clockQueues = [
  'due-today',
  'closing',
  'opens-today',
  'open',
  'lapsed',
  'calendar-missing',
  'cooling',
] as const;
export type ClockQueue = (typeof clockQueues)[number];

export interface ClockRow {
  readonly queue: ClockQueue;
  readonly line: CaseSummaryView;
  readonly clock: DivorceClockView;
}

/** The queue of a clock on a day: the last day of the window, its last week, its first day, the rest of it, after it. */
export function queueOf(clock: DivorceClockView, today: PlainDate): ClockQueue {
  if (!clock.known) return 'calendar-missing';
  if (clock.phase === 'cooling') return 'cooling';
  if (clock.phase === 'lapsed') return 'lapsed';
  if (clock.windowCloses === today) return 'due-today';
  if (clock.windowCloses <= addDays(today, 7)) return 'closing';
  return clock.windowOpens === today ? 'opens-today' : 'open';
}

/**
 * 法定期限: every accepted application with where it stands today. Computed from the register and the calendar at every
 * call: nothing is stored that midnight, a changed calendar or a clock set back could make stale.
 */
export async function clockQueuesOf(
  context: UseCaseContext,
): Promise<{ readonly today: PlainDate; readonly rows: readonly ClockRow[] }> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const today = context.clock.today();
  return context.register.read(async (reader) => {
    const calendar = await calendarOf(reader);
    const rows = (await reader.acceptedCases()).flatMap((summary) => {
      const clock = summary.acceptedOn && clockOnDay(summary.acceptedOn, calendar, today);
      return clock ? [{ queue: queueOf(clock, today), line: lineOf(summary), clock }] : [];
    });
    const rank = (row: ClockRow) => clockQueues.indexOf(row.queue);
    return { today, rows: rows.sort((left, right) => rank(left) - rank(right)) };
  });
}
