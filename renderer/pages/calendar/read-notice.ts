import { addDays, daysBetween, weekday } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, plainDateOf } from '#core/domain/dates/plain-date.ts';
import { readDates, type TypedRange } from './read-dates.ts';

/** What is wrong with a line: each has a sentence. */
export const noticeProblems = [
  'unread',
  'no-day',
  'order',
  'other-year',
  'long',
  'count',
  'twice',
  'not-weekend',
  'both',
  'missing',
] as const;
export type NoticeProblemCode = (typeof noticeProblems)[number];

/** A problem with its line (from 1) in one of the two fields; `text` is the words or the day that it is about. */
export interface NoticeProblem {
  readonly field: 'holidays' | 'workdays';
  readonly line: number | undefined;
  readonly code: NoticeProblemCode;
  readonly text: string;
}

/** The rest days and worked weekends of a year, in order, with everything that is wrong with them. */
export interface NoticeDays {
  readonly holidays: readonly PlainDate[];
  readonly workdays: readonly PlainDate[];
  readonly problems: readonly NoticeProblem[];
}

/** The longest that there was: ten days at the Spring Festival of 2020. */
const longestHoliday = 10;
/** Days that are a holiday in every year (全国年节及纪念日放假办法 第二条); the others move with the moon. */
const fixedHolidays = [
  [1, 1],
  [5, 1],
  [10, 1],
] as const;

type Field = NoticeProblem['field'];
type Told = { readonly field: Field; readonly line: number };

class Reading {
  readonly year: number;
  readonly days: Record<Field, PlainDate[]> = { holidays: [], workdays: [] };
  readonly problems: NoticeProblem[] = [];

  constructor(year: number) {
    this.year = year;
  }

  problem(told: Told, code: NoticeProblemCode, text: string): void {
    this.problems.push({ ...told, code, text });
  }

  /** The days of a range, or none with the reason told. */
  range(told: Told, { text, from, to }: TypedRange): readonly PlainDate[] {
    const refuse = (code: NoticeProblemCode) => {
      this.problem(told, code, text);
      return [];
    };
    if (!from || !to) return refuse('no-day');
    if (![from, to].every((day) => day.startsWith(`${this.year}-`))) return refuse('other-year');
    if (to < from) return refuse('order');
    const length = daysBetween(from, to) + 1;
    if (length > longestHoliday) return refuse('long');
    return Array.from({ length }, (_, index) => addDays(from, index));
  }

  /** One sentence of a line: days off, or days worked where it says so. */
  clause(told: Told, clause: string): boolean {
    const { ranges, count, unread } = readDates(clause, this.year);
    if (unread) this.problem(told, 'unread', unread);
    const days = ranges.flatMap((range) => this.range(told, range));
    if (count !== undefined && days.length > 0 && count !== days.length) this.problem(told, 'count', clause.trim());
    const kind = told.field === 'workdays' || clause.includes('上班') ? 'workdays' : 'holidays';
    for (const day of days) this.add(told, kind, day);
    return ranges.length > 0 || unread !== '';
  }

  /** Why a day cannot be what it is said to be. */
  faultOf(kind: Field, day: PlainDate): NoticeProblemCode | undefined {
    const { holidays, workdays } = this.days;
    if (this.days[kind].includes(day)) return 'twice';
    if (holidays.includes(day) || workdays.includes(day)) return 'both';
    return kind === 'workdays' && weekday(day) < 6 ? 'not-weekend' : undefined;
  }

  add(told: Told, kind: Field, day: PlainDate): void {
    const fault = this.faultOf(kind, day);
    if (fault) this.problem(told, fault, day);
    else this.days[kind].push(day);
  }

  field(field: Field, text: string): void {
    for (const [index, line] of text.split(/\r?\n/u).entries()) {
      if (line.trim() === '') continue;
      const told = { field, line: index + 1 };
      const read = line.split(/[。；;]/u).map((clause) => this.clause(told, clause));
      if (!read.includes(true)) this.problem(told, 'unread', line.trim());
    }
  }
}

/**
 * Reads the State Council's notice of a year (国务院办公厅关于部分节假日安排的通知) as it is typed or pasted: holidays by
 * lines, `1.1-1.3 元旦` or the notice's own sentences; worked weekends in their own field, or in sentences with 上班.
 * Never throws; a year that lacks a holiday of every year is told too.
 */
export function readNotice(typed: { readonly holidays: string; readonly workdays: string }, year: number): NoticeDays {
  const reading = new Reading(year);
  reading.field('holidays', typed.holidays);
  reading.field('workdays', typed.workdays);
  for (const [month, day] of fixedHolidays) {
    const date = plainDateOf({ year, month, day });
    if (reading.days.holidays.length > 0 && date && !reading.days.holidays.includes(date)) {
      reading.problems.push({ field: 'holidays', line: undefined, code: 'missing', text: date });
    }
  }
  const { holidays, workdays } = reading.days;
  return { holidays: holidays.toSorted(), workdays: workdays.toSorted(), problems: reading.problems };
}
