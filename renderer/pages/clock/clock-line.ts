import type { DeadlineView, DivorceClockView } from '#core/contract/shapes.ts';
import { daysBetween } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { ClockRow } from './clock-groups.ts';

export const clockNexts = ['wait', 'begin', 'examine', 'review', 'register', 'lapse', 'enter-year', 'go-on'] as const;
/** What is to be done next about a deadline. */
export type ClockNext = (typeof clockNexts)[number];

/** The days of one case that are told: the day that matters, and how many days it is away. */
export interface ClockLine {
  readonly next: ClockNext;
  /** The last day of the cooling-off period, the last day of the window, or the day of the lapse. */
  readonly day: PlainDate | undefined;
  /** Days from today to the day that is waited for; of a lapse, the days since it. Undefined without a calendar. */
  readonly days: number | undefined;
}

/** The step of the examination at which an open window finds the case. */
function nextInWindow(stage: ClockRow['line']['stage']): ClockNext {
  if (stage === 'examining') return 'examine';
  if (stage === 'submitted') return 'review';
  return stage === 'approved' ? 'register' : 'begin';
}

/** A day that the law sets: the first one while it is waited for, else the last. */
function deadlineLine({ opensOn, dueOn }: DeadlineView, today: PlainDate): ClockLine {
  if (opensOn && opensOn > today) return { next: 'wait', day: opensOn, days: daysBetween(today, opensOn) };
  const day = dueOn ?? opensOn ?? undefined;
  return { next: 'go-on', day, days: day && Math.abs(daysBetween(today, day)) };
}

/** What a row of the legal clock says on a day. */
export function clockLine({ queue, line, clock, deadline }: ClockRow, today: PlainDate): ClockLine {
  if (deadline) return deadlineLine(deadline, today);
  return clock ? divorceLine({ queue, line, clock }, today) : { next: 'go-on', day: undefined, days: undefined };
}

function divorceLine(
  { queue, line, clock }: Pick<ClockRow, 'queue' | 'line'> & { readonly clock: DivorceClockView },
  today: PlainDate,
): ClockLine {
  if (!clock.known) return { next: 'enter-year', day: undefined, days: undefined };
  const { coolingEnds, windowOpens, windowCloses, lapsesOn } = clock;
  if (queue === 'cooling') {
    return { next: 'wait', day: coolingEnds, days: daysBetween(today, windowOpens) };
  }
  if (queue === 'lapsed') {
    return { next: 'lapse', day: lapsesOn, days: daysBetween(lapsesOn, today) };
  }
  return {
    next: nextInWindow(line.stage),
    day: windowCloses,
    days: daysBetween(today, windowCloses),
  };
}
