import bundled from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { z } from 'zod';
import { weekday } from '../dates/arithmetic.ts';
import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';

/** The State Council's notice for a year is not in the calendar: no deadline that rolls into it can be told. */
export class CalendarYearMissingError extends Error {
  readonly code = 'CALENDAR_YEAR_MISSING';
  readonly data: { readonly year: number };
  constructor(year: number) {
    super(`the calendar of rest days has no year ${year}; import the State Council's notice for it`);
    this.data = { year };
  }
}

/** Rest days (休息日): weekends and public holidays, without the weekends worked in exchange (调休). */
export interface RestDayCalendar {
  /** Throws {@link CalendarYearMissingError} for a day of a year that is not in the calendar. */
  readonly isRestDay: (date: PlainDate) => boolean;
  /** The years that the calendar knows, in order. */
  readonly years: readonly number[];
}

const day = z.string().refine((text) => parsePlainDate(text) !== undefined, { error: 'a calendar day as YYYY-MM-DD' });

/**
 * The file by which an office brings in a year (for example when the notice of November is out): the holidays with the
 * weekends that belong to them, and the weekends that are worked.
 */
export const officeCalendarSchema = z
  .strictObject({
    year: z.int().min(2000).max(2999),
    /** The document that says so: 国办发明电〔2025〕7号. */
    source: z.string().min(1).max(200),
    holidays: z.array(day).min(1),
    workdays: z.array(day),
  })
  .refine(({ year, holidays, workdays }) => [...holidays, ...workdays].every((date) => date.startsWith(`${year}-`)), {
    error: 'every day must lie in the year of the file',
  })
  .refine(({ holidays, workdays }) => workdays.every((date) => !holidays.includes(date)), {
    error: 'no day may be both a holiday and a work day',
  });
export type OfficeCalendar = z.infer<typeof officeCalendarSchema>;

function bundledYears(): Map<number, OfficeCalendar> {
  const years = new Map<number, { year: number; source: string; holidays: string[]; workdays: string[] }>();
  const of = (date: string) => {
    const year = Number(date.slice(0, 4));
    const known = years.get(year) ?? { year, source: 'chinese-days', holidays: [], workdays: [] };
    years.set(year, known);
    return known;
  };
  for (const date of Object.keys(bundled.holidays)) of(date).holidays.push(date);
  for (const date of Object.keys(bundled.workdays)) of(date).workdays.push(date);
  // A year whose National Day is not told is only touched by the New Year of its neighbour.
  for (const [year, { holidays }] of years) if (!holidays.includes(`${year}-10-01`)) years.delete(year);
  return years;
}

/** A calendar of given years. */
export function calendarOf(years: Iterable<OfficeCalendar>): RestDayCalendar {
  const known = [...years];
  const covered = new Set(known.map(({ year }) => year));
  const holidays = new Set<string>(known.flatMap((year) => year.holidays));
  const workdays = new Set<string>(known.flatMap((year) => year.workdays));
  return {
    years: [...covered].sort((left, right) => left - right),
    isRestDay: (date) => {
      const year = Number(date.slice(0, 4));
      if (!covered.has(year)) throw new CalendarYearMissingError(year);
      if (holidays.has(date)) return true;
      return weekday(date) >= 6 && !workdays.has(date);
    },
  };
}

/** Every year that is known, in order, with its days and its source; a year of the office wins over the package's. */
export function yearsKnown(imported: readonly OfficeCalendar[]): readonly OfficeCalendar[] {
  const years = bundledYears();
  for (const year of imported) years.set(year.year, year);
  return [...years.values()].sort((left, right) => left.year - right.year);
}

let plain: RestDayCalendar | undefined;

/** The calendar of the package chinese-days with the years that the office has imported; those win over the package. */
export function restDayCalendar(imported: readonly OfficeCalendar[] = []): RestDayCalendar {
  if (imported.length === 0) {
    plain ??= calendarOf(bundledYears().values());
    return plain;
  }
  return calendarOf(yearsKnown(imported));
}
