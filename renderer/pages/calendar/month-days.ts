import { weekday } from '#core/domain/dates/arithmetic.ts';
import { daysInMonth, type PlainDate, plainDateOf } from '#core/domain/dates/plain-date.ts';

/** Rest days of a year as the calendar has them. */
export interface YearDays {
  readonly holidays: readonly PlainDate[];
  readonly workdays: readonly PlainDate[];
}

/** What a day is: a holiday (休), a weekend that is worked (班), a weekend, or a day of work. */
export type DayKind = 'holiday' | 'worked' | 'weekend' | 'work';

export interface MonthDay {
  readonly date: PlainDate;
  readonly day: number;
  readonly kind: DayKind;
}

function kindOf(date: PlainDate, { holidays, workdays }: YearDays): DayKind {
  if (holidays.includes(date)) return 'holiday';
  if (weekday(date) < 6) return 'work';
  return workdays.includes(date) ? 'worked' : 'weekend';
}

/** The days of a month in weeks from Monday to Sunday; undefined before its first and after its last day. */
export function monthWeeks(
  year: number,
  month: number,
  days: YearDays,
): readonly (readonly (MonthDay | undefined)[])[] {
  const cells: (MonthDay | undefined)[] = [];
  for (let day = 1; day <= daysInMonth(year, month); day += 1) {
    const date = plainDateOf({ year, month, day });
    if (!date) continue;
    if (day === 1) cells.push(...Array<undefined>(weekday(date) - 1).fill(undefined));
    cells.push({ date, day, kind: kindOf(date, days) });
  }
  cells.push(...Array<undefined>((7 - (cells.length % 7)) % 7).fill(undefined));
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
