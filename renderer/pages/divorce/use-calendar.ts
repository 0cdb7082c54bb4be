import { calendarOf, type RestDayCalendar } from '#core/domain/calendar/rest-days.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { type Loaded, useLoad } from '../../api/use-load.ts';
import { yearsOfClock } from './clock-preview.ts';

/** The rest days that the clock of an acceptance needs, with the years of the office; a year that is missing is left out. */
export function useCalendar(accepted: PlainDate): Loaded<RestDayCalendar> {
  return useLoad(async () => {
    const known = await client.calendar.years();
    const needed = known.filter(({ year }) => yearsOfClock(accepted).includes(year));
    const years = needed.map(async ({ year, source }) => ({ year, source, ...(await client.calendar.days({ year })) }));
    return calendarOf(await Promise.all(years));
  }, [accepted]);
}
