import type { CaseSummaryView, DeadlineView, DivorceClockView } from '../contract/shapes.ts';
import { addDays } from '../domain/dates/arithmetic.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { clockOnDay } from './case-clock.ts';
import { maySee, requireRole, type UseCaseContext } from './context.ts';
import { lineOf } from './home.ts';
import { calendarOf, loadCase, questionOf } from './load-case.ts';

/** Queues of the legal clock, in the order in which they want a hand. */
export const clockQueues = [
  'overdue',
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
  /** The two periods of a divorce, or a day that the law sets to another case. */
  readonly clock: DivorceClockView | null;
  readonly deadline: DeadlineView | null;
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

/** The queue of a day that the law sets: past, today, within a week, first possible today, still to be waited for, later. */
export function deadlineQueue({ opensOn, dueOn }: DeadlineView, today: PlainDate): ClockQueue {
  if (opensOn && opensOn > today) return 'cooling';
  if (dueOn && dueOn < today) return 'overdue';
  if (dueOn === today) return 'due-today';
  if (opensOn === today) return 'opens-today';
  return dueOn && dueOn <= addDays(today, 7) ? 'closing' : 'open';
}

/** The days that the law sets to a case of a matter that has them, each in its queue. */
async function deadlineRows(
  reader: RegisterReader,
  context: UseCaseContext,
  summary: CaseSummary,
): Promise<readonly ClockRow[]> {
  const matter = matterOf(summary.matter);
  if (!matter.deadlines || !maySee(context, matter)) return [];
  const today = context.clock.today();
  const deadlines = matter.deadlines(questionOf(today, await loadCase(reader, summary.id, context)));
  const line = lineOf(summary);
  return deadlines.map((deadline) => ({ queue: deadlineQueue(deadline, today), line, clock: null, deadline }));
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
    const rows: ClockRow[] = [];
    for (const summary of await reader.acceptedCases()) {
      if (!matterOf(summary.matter).cooling) {
        rows.push(...(await deadlineRows(reader, context, summary)));
        continue;
      }
      const clock = summary.acceptedOn && clockOnDay(summary.acceptedOn, calendar, today);
      if (clock) rows.push({ queue: queueOf(clock, today), line: lineOf(summary), clock, deadline: null });
    }
    const rank = (row: ClockRow) => clockQueues.indexOf(row.queue);
    return { today, rows: rows.sort((left, right) => rank(left) - rank(right)) };
  });
}
