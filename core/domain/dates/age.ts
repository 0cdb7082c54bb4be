import { addDays, addYears } from './arithmetic.ts';
import type { PlainDate } from './plain-date.ts';

/** How 周岁 is read (marriage.md §2.3): the settings `ageRule` and `feb29`. */
export interface AgeReading {
  /** A: of age on the birthday. B: the day after, as 民法典 第二百零一、二百零二条 read literally. */
  readonly ageRule: 'A' | 'B';
  /** Born 29 February, under reading A, in a common year: of age on 1 March or already on 28 February. */
  readonly feb29: 'MAR1' | 'FEB28';
}

function isLeapDay(date: PlainDate): boolean {
  return date.endsWith('-02-29');
}

/** The day that is the `age`th birthday (周岁生日) under a reading of 29 February. */
export function birthday(birth: PlainDate, age: number, feb29: AgeReading['feb29']): PlainDate {
  const corresponding = addYears(birth, age);
  const moved = isLeapDay(birth) && !isLeapDay(corresponding) && feb29 === 'MAR1';
  return moved ? addDays(corresponding, 1) : corresponding;
}

/**
 * The first day on which a person counts as `age` years old (周岁). Reading B is the day after the corresponding day, so a
 * person born on 29 February is of age on 1 March under it, whatever `feb29` says.
 */
export function reachesAge(birth: PlainDate, age: number, reading: AgeReading): PlainDate {
  return reading.ageRule === 'B' ? addDays(addYears(birth, age), 1) : birthday(birth, age, reading.feb29);
}

/** Age in whole years (周岁) on a day; negative before birth. */
export function ageOn(birth: PlainDate, on: PlainDate, reading: AgeReading): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on < reachesAge(birth, years, reading) ? years - 1 : years;
}

/** Whether a day is the anniversary of a birth: the desk then asks the clerk to look twice. */
export function isBirthday(birth: PlainDate, on: PlainDate, feb29: AgeReading['feb29']): boolean {
  const age = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return age >= 0 && birthday(birth, age, feb29) === on;
}
