import { calendarOf, type OfficeCalendar, type RestDayCalendar } from '#core/domain/calendar/rest-days.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { readFailure } from '../../api/failure.ts';
import { type Loaded, useLoad } from '../../api/use-load.ts';
import { yearsOfClock } from './clock-preview.ts';

/** One year as the host knows it, or nothing where nobody has brought it in. */
async function daysOf(year: number): Promise<OfficeCalendar | undefined> {
  try {
    return { year, source: 'host', ...(await client.calendar.days({ year })) };
  } catch (error) {
    if (readFailure(error).code === 'CALENDAR_YEAR_MISSING') return undefined;
    throw error;
  }
}

/** The rest days that the clock of an acceptance needs, with the years of the office; a year that is missing is left out. */
export function useCalendar(accepted: PlainDate): Loaded<RestDayCalendar> {
  return useLoad(async () => {
    const years = await Promise.all(yearsOfClock(accepted).map(daysOf));
    return calendarOf(years.filter((year) => year !== undefined));
  }, [accepted]);
}
