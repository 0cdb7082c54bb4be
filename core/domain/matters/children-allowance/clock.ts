import { CalendarYearMissingError, type RestDayCalendar } from '../../calendar/rest-days.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { monthAfter, monthOf, type PlainMonth } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';

/**
 * The hand-overs of an application, in their order (转送, 初审, 决定, 告知), and the working days of each from the one before
 * it. Each is dated by the day on which the papers changed hands, whenever that is keyed in.
 */
export const handOvers = [
  { step: 'forwarded', workingDays: 3 },
  { step: 'first-reviewed', workingDays: 15 },
  { step: 'granted', workingDays: 15 },
  { step: 'told', workingDays: 3 },
] as const;
export type HandOver = (typeof handOvers)[number]['step'];

/** The days of the hand-overs so far. */
export type HandOverDays = Readonly<Partial<Record<'accepted' | HandOver, PlainDate | undefined>>>;

/** One period: from the hand-over that began it, its last day, and the day on which it was kept or not. */
export interface HandOverPeriod {
  readonly step: HandOver;
  readonly began: PlainDate;
  /** Undefined where the calendar of rest days does not reach. */
  readonly due?: PlainDate;
  readonly done?: PlainDate;
}

/** The periods that have begun, in their order. */
export function handOverPeriods(days: HandOverDays, calendar: RestDayCalendar): readonly HandOverPeriod[] {
  return handOvers.flatMap(({ step, workingDays }, index) => {
    const began = days[handOvers[index - 1]?.step ?? 'accepted'];
    if (began === undefined) return [];
    const done = days[step];
    const due = dueWithin(calendar, began, workingDays);
    return [{ step, began, ...(due ? { due } : {}), ...(done ? { done } : {}) }];
  });
}

/**
 * The last days of all periods as they run out when every one is used up: what the receipt tells the applicant. A day that
 * lies beyond the calendar of rest days is not told, nor any after it.
 */
export function longestCourse(
  accepted: PlainDate,
  calendar: RestDayCalendar,
): Readonly<Partial<Record<HandOver, PlainDate>>> {
  const course: Partial<Record<HandOver, PlainDate>> = {};
  let began: PlainDate | undefined = accepted;
  for (const { step, workingDays } of handOvers) {
    began = began && dueWithin(calendar, began, workingDays);
    if (began) course[step] = began;
  }
  return course;
}

/** The last day of a period; undefined where the calendar does not reach. */
export function dueWithin(calendar: RestDayCalendar, began: PlainDate, workingDays: number): PlainDate | undefined {
  try {
    return workingDaysAfter(calendar, began, workingDays);
  } catch (error) {
    if (error instanceof CalendarYearMissingError) return undefined;
    throw error;
  }
}

/** The first month that is paid (发放起始月): the one after the decision. */
export function firstMonthOf(granted: PlainDate): PlainMonth {
  return monthAfter(monthOf(granted));
}
