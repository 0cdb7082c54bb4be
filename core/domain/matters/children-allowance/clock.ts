import type { RestDayCalendar } from '../../calendar/rest-days.ts';
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
export type HandOverDays = Readonly<Partial<Record<'accepted' | HandOver, PlainDate>>>;

/** One period: from the hand-over that began it, its last day, and the day on which it was kept or not. */
export interface HandOverPeriod {
  readonly step: HandOver;
  readonly began: PlainDate;
  readonly due: PlainDate;
  readonly done?: PlainDate;
}

/** The periods that have begun, in their order. CALENDAR_YEAR_MISSING where the calendar does not reach. */
export function handOverPeriods(days: HandOverDays, calendar: RestDayCalendar): readonly HandOverPeriod[] {
  return handOvers.flatMap(({ step, workingDays }, index) => {
    const began = days[handOvers[index - 1]?.step ?? 'accepted'];
    if (began === undefined) return [];
    const done = days[step];
    return [{ step, began, due: workingDaysAfter(calendar, began, workingDays), ...(done ? { done } : {}) }];
  });
}

/**
 * The last days of all periods as they run out when every one is used up: what the receipt tells the applicant. In the
 * order of {@link handOvers}.
 */
export function longestCourse(accepted: PlainDate, calendar: RestDayCalendar): Readonly<Record<HandOver, PlainDate>> {
  const after = (date: PlainDate, index: number) =>
    workingDaysAfter(calendar, date, handOvers[index]?.workingDays ?? 1);
  const forwarded = after(accepted, 0);
  const firstReviewed = after(forwarded, 1);
  const granted = after(firstReviewed, 2);
  return { forwarded, 'first-reviewed': firstReviewed, granted, told: after(granted, 3) };
}

/** The first month that is paid (发放起始月): the one after the decision. */
export function firstMonthOf(granted: PlainDate): PlainMonth {
  return monthAfter(monthOf(granted));
}
