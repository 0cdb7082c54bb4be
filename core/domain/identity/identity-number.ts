import type { PlainDate } from '../dates/plain-date.ts';
import { readEighteen } from './eighteen.ts';
import { readFifteen } from './fifteen.ts';
import { type IdentityKind, type IdentityReading, readingOf } from './reading.ts';

/** Shapes that no other kind has, so that the text alone tells the kind (§8.3, §8.4). */
const distinct: readonly (readonly [IdentityKind, RegExp])[] = [
  ['permanent-residence-2017', /^[A-Z]{3}\d{12}$/],
  ['hk-macao-permit', /^[HM]\d{8}(\d{2})?$/],
  ['hong-kong-id', /^[A-Z]{1,2}\d{6}\([0-9A]\)$/],
  ['macao-id', /^\d{7}\(\d\)$/],
  ['taiwan-id', /^[A-Z][12]\d{8}$/],
];

/** Shapes that mean something only where that kind is expected: eight digits may be half a citizen number. */
const expectedOnly: readonly (readonly [IdentityKind, RegExp])[] = [
  ['taiwan-permit', /^\d{8}$/],
  ['passport', /^(?=.*\d)[A-Z0-9]{5,14}$/],
];

function shapeOf(number: string, expected: readonly IdentityKind[]): IdentityKind | undefined {
  const wanted = expectedOnly.filter(([kind]) => expected.includes(kind));
  return [...distinct, ...wanted].find(([, pattern]) => pattern.test(number))?.[0];
}

/**
 * Reads an identity number of any kind. Nothing is repaired except that letters are put in upper case: blanks and
 * full-width digits are `characters`. `today` is the day against which a birth lies in the future. `expected` names
 * the kinds whose shape alone tells too little: passports and 台湾居民来往大陆通行证 are read only where they are named.
 */
export function readIdentityNumber(
  text: string,
  today: PlainDate,
  expected: readonly IdentityKind[] = [],
): IdentityReading {
  const number = text.toUpperCase();
  if (/^\d{15}$/.test(number)) return readFifteen(number, today);
  const kind = shapeOf(number, expected);
  if (kind) return readingOf(kind, { number }, []);
  if ([...number].length === 18) return readEighteen(text, today);
  return readingOf(undefined, { number }, /^[0-9X]*$/.test(number) ? ['length'] : ['length', 'characters']);
}

/**
 * What a clerk typed or pasted as the desk may show it back before reading: full-width signs made half-width, blanks
 * taken out, letters in upper case. For the input field, where the clerk sees the change.
 */
export function tidyTypedNumber(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/\s/g, '')
    .toUpperCase();
}
