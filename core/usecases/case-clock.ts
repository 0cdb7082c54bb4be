import type { DivorceClockView } from '../contract/shapes.ts';
import { CalendarYearMissingError, type RestDayCalendar } from '../domain/calendar/rest-days.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { type DivorceClock, divorceClock, divorcePhase } from '../domain/law/divorce-clock.ts';
import type { LoadedCase } from './load-case.ts';

/**
 * The clock of an application accepted on a day, or undefined before there was one. CALENDAR_YEAR_MISSING where the
 * calendar does not reach: no paper may name a day that was guessed.
 */
export function clockFrom(accepted: PlainDate, calendar: RestDayCalendar): DivorceClock | undefined {
  try {
    return divorceClock(accepted, calendar);
  } catch (error) {
    if (!(error instanceof CalendarYearMissingError)) throw error;
    throw new TongbanError('CALENDAR_YEAR_MISSING', { year: error.data.year }, { cause: error });
  }
}

/** Where a day stands in the clock of an acceptance; null where the law of that day knew no cooling-off. */
export function clockOnDay(accepted: PlainDate, calendar: RestDayCalendar, today: PlainDate): DivorceClockView | null {
  try {
    const clock = divorceClock(accepted, calendar);
    return clock ? { known: true, accepted, ...clock, phase: divorcePhase(clock, today) } : null;
  } catch (error) {
    if (!(error instanceof CalendarYearMissingError)) throw error;
    return { known: false, accepted, missingYear: error.data.year };
  }
}

/** The clock of a case as its page shows it. */
export function clockView({ matter, state, calendar }: LoadedCase, today: PlainDate): DivorceClockView | null {
  return matter.cooling && state.acceptance ? clockOnDay(state.acceptance.on, calendar, today) : null;
}
