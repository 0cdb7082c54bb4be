import { type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { findDivision } from '../divisions/divisions.ts';
import { checkCharacter } from './check-digit.ts';
import { type IdentityReading, readingOf } from './reading.ts';

const shape = /^[1-8]\d{14}$/;

/** Sequences 996–999 were kept for people born in the 19th century, who had reached a hundred years. */
function centuryOf(number: string): '18' | '19' {
  return Number(number.slice(12)) >= 996 ? '18' : '19';
}

/**
 * The 18 characters that replaced a number of 15 digits (before 1999-10-01): the century put in and the check character
 * added. Undefined for anything else. Example of §8.2: 510202600101001 → 510202196001010018.
 */
export function convertFifteen(number: string): string | undefined {
  if (!shape.test(number)) return undefined;
  const digits = `${number.slice(0, 6)}${centuryOf(number)}${number.slice(6)}`;
  return `${digits}${checkCharacter(digits)}`;
}

/** Reads 15 digits. Never in order as today's number (`old-format`): it serves to match old files only. */
export function readFifteen(number: string, today: PlainDate): IdentityReading {
  const long = convertFifteen(number);
  if (!long) return readingOf('citizen-15', { number }, ['old-format', 'characters']);
  const birth = parsePlainDate(`${long.slice(6, 10)}-${long.slice(10, 12)}-${long.slice(12, 14)}`);
  const sex = Number(number.charAt(14)) % 2 === 1 ? 'male' : 'female';
  const division = number.slice(0, 6);
  const known = findDivision(division, Number(long.slice(6, 10))) !== undefined;
  const facts = {
    number,
    sex,
    division,
    ...(birth ? { birth } : {}),
    ...(known ? {} : { unknownAddress: true }),
  } as const;
  const dateProblem = birth === undefined ? ['date' as const] : birth > today ? ['future-birth' as const] : [];
  return readingOf('citizen-15', facts, ['old-format', ...dateProblem]);
}
