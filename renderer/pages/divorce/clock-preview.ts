import { CalendarYearMissingError, type RestDayCalendar } from '#core/domain/calendar/rest-days.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type DivorceClock, divorceClock } from '#core/domain/law/divorce-clock.ts';

/** Two periods of thirty days, each put off by the longest holidays, end within these days. */
const longestClock = 90;

/** The years that the clock of an acceptance can touch. */
export function yearsOfClock(accepted: PlainDate): readonly number[] {
  const yearOf = (date: PlainDate) => Number(date.slice(0, 4));
  return [...new Set([yearOf(accepted), yearOf(addDays(accepted, longestClock))])];
}

/** What an acceptance on a day would begin: its clock, or the year whose rest days nobody has brought in. */
export type ClockPreview =
  | { readonly clock: DivorceClock | undefined; readonly missingYear?: undefined }
  | { readonly clock?: undefined; readonly missingYear: number };

/** The two periods after an acceptance on a day; never guessed where the calendar does not reach. */
export function clockPreview(accepted: PlainDate, calendar: RestDayCalendar): ClockPreview {
  try {
    return { clock: divorceClock(accepted, calendar) };
  } catch (error) {
    if (!(error instanceof CalendarYearMissingError)) throw error;
    return { missingYear: error.data.year };
  }
}
