import type { DivorceClockView } from '#core/contract/shapes.ts';
import { daysBetween } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';

type KnownClock = Extract<DivorceClockView, { known: true }>;

/** One of the two periods as it is drawn: its days, and how many of them are over. */
export interface PeriodLine {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly length: number;
  readonly over: number;
}

/** Where today stands in the two periods. */
export interface CoolingLine {
  readonly cooling: PeriodLine;
  readonly window: PeriodLine;
  /** Days from today to the last day of the period that runs now; that day itself has none left. */
  readonly daysLeft: number;
}

function period(from: PlainDate, to: PlainDate, today: PlainDate): PeriodLine {
  const length = daysBetween(from, to) + 1;
  return { from, to, length, over: Math.min(Math.max(daysBetween(from, today), 0), length) };
}

/** The two periods on a day; the day of the acceptance itself is not counted (民法典 第二百零一条). */
export function coolingLine(clock: KnownClock, firstDay: PlainDate, today: PlainDate): CoolingLine {
  const { coolingEnds, windowOpens, windowCloses, phase } = clock;
  return {
    cooling: period(firstDay, coolingEnds, today),
    window: period(windowOpens, windowCloses, today),
    daysLeft: daysBetween(today, phase === 'cooling' ? coolingEnds : windowCloses),
  };
}
