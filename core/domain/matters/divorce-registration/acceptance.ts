import { CalendarYearMissingError, type RestDayCalendar } from '../../calendar/rest-days.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type DivorceClock, divorceClock } from '../../law/divorce-clock.ts';

/** What became of the application between its acceptance (受理) and the day both come for the certificate. */
export interface Acceptance {
  /** The day on which the office received the application and gave the receipt; before 2021 the day of the visit. */
  readonly accepted: PlainDate;
  /** Division of the office that accepted. Undefined: nobody told. */
  readonly acceptedAt: string | undefined;
  /** A valid withdrawal (撤回) is on file. Undefined: nobody looked. */
  readonly withdrawn: boolean | undefined;
  readonly calendar: RestDayCalendar;
}

/** The clock of an acceptance, or the year whose holidays nobody imported yet. */
export type ClockReading =
  | { readonly clock: DivorceClock; readonly missingYear?: undefined }
  | { readonly clock?: undefined; readonly missingYear: number };

/** Reads the clock without guessing at holidays. Undefined for an acceptance of before 2021, which had no cooling-off. */
export function readClock({ accepted, calendar }: Pick<Acceptance, 'accepted' | 'calendar'>): ClockReading | undefined {
  try {
    const clock = divorceClock(accepted, calendar);
    return clock ? { clock } : undefined;
  } catch (error) {
    if (!(error instanceof CalendarYearMissingError)) throw error;
    return { missingYear: error.data.year };
  }
}
