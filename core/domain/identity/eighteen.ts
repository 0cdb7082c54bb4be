import { type PlainDate, plainDateOf } from '../dates/plain-date.ts';
import { findDivision } from '../divisions/divisions.ts';
import { checkCharacter } from './check-digit.ts';
import { type IdentityKind, type IdentityProblem, type IdentityReading, readingOf } from './reading.ts';

/** The first digit is an area of China (1–8) or the 9 of a foreigner's card; zero is neither. */
const shape = /^[1-9]\d{16}[\dX]$/;

function kindOf(number: string): IdentityKind {
  if (number.startsWith('9')) return 'permanent-residence';
  return /^8[123]/.test(number) ? 'hmt-residence' : 'citizen';
}

function birthOf(number: string): PlainDate | undefined {
  const year = Number(number.slice(6, 10));
  if (year < 1850) return undefined;
  return plainDateOf({ year, month: Number(number.slice(10, 12)), day: Number(number.slice(12, 14)) });
}

/** Six digits of a division; of a foreigner's card two digits of the province that issued it. */
function isKnownAddress(number: string, kind: IdentityKind, birth: PlainDate | undefined): boolean {
  if (kind === 'permanent-residence') return findDivision(`${number.slice(1, 3)}0000`) !== undefined;
  return findDivision(number.slice(0, 6), birth && Number(birth.slice(0, 4))) !== undefined;
}

/**
 * Reads 18 characters: 公民身份号码 (GB 11643-1999), 港澳台居民居住证 (81, 82, 83) and 外国人永久居留身份证 of 2023 (9…), which
 * share sequence, birth and check digit.
 */
export function readEighteen(text: string, today: PlainDate): IdentityReading {
  const number = text.toUpperCase();
  if (!shape.test(number)) return readingOf(undefined, { number }, ['characters']);
  const kind = kindOf(number);
  const birth = birthOf(number);
  const problems: IdentityProblem[] = [];
  if (birth === undefined) problems.push('date');
  else if (birth > today) problems.push('future-birth');
  if (checkCharacter(number) !== number.charAt(17)) problems.push('check-digit');
  const facts = {
    number,
    sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female',
    ...(birth === undefined ? {} : { birth }),
    ...(kind === 'permanent-residence' ? {} : { division: number.slice(0, 6) }),
    ...(isKnownAddress(number, kind, birth) ? {} : { unknownAddress: true }),
  } as const;
  return readingOf(kind, facts, problems);
}
