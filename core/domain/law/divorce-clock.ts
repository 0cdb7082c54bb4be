import type { RestDayCalendar } from '../calendar/rest-days.ts';
import { addDays } from '../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../dates/plain-date.ts';

/** The first day of the cooling-off period (离婚冷静期): 民法典 第一千零七十七条. */
export const coolingOffSince = plainDate('2021-01-01');

/** The two periods of thirty days of a divorce by agreement (marriage.md §1.3). */
export interface DivorceClock {
  /** 冷静期届满: the last day on which either party may withdraw. */
  readonly coolingEnds: PlainDate;
  /** The first day on which both may ask for the certificate; the office may be closed on it. */
  readonly windowOpens: PlainDate;
  /** The last day on which both may appear. */
  readonly windowCloses: PlainDate;
  /** From this day the application counts as withdrawn (视为撤回). */
  readonly lapsesOn: PlainDate;
}

/** A period that ends on a rest day ends on the first day after the rest (民法典 第二百零三条). */
export function rollToWorkday(date: PlainDate, calendar: RestDayCalendar): PlainDate {
  let end = date;
  while (calendar.isRestDay(end)) end = addDays(end, 1);
  return end;
}

/**
 * The clock of an application accepted on a day: the day itself is not counted (民法典 第二百零一条), each period rolls off
 * rest days, and the second begins after the rolled end of the first, as the other party might still withdraw on it.
 * Undefined before 2021-01-01, when there was no cooling-off. CALENDAR_YEAR_MISSING where the calendar does not reach.
 */
export function divorceClock(accepted: PlainDate, calendar: RestDayCalendar): DivorceClock | undefined {
  if (accepted < coolingOffSince) return undefined;
  const coolingEnds = rollToWorkday(addDays(accepted, 30), calendar);
  const windowCloses = rollToWorkday(addDays(coolingEnds, 30), calendar);
  return { coolingEnds, windowOpens: addDays(coolingEnds, 1), windowCloses, lapsesOn: addDays(windowCloses, 1) };
}

/** Where a day stands in the clock: 冷静期内, 可以发证, 视为撤回. */
export type DivorcePhase = 'cooling' | 'open' | 'lapsed';

/** The phase of a day on or after the acceptance. */
export function divorcePhase(clock: DivorceClock, on: PlainDate): DivorcePhase {
  if (on < clock.windowOpens) return 'cooling';
  return on <= clock.windowCloses ? 'open' : 'lapsed';
}
