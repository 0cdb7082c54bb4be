import { type PlainDate, plainDateOf } from './plain-date.ts';

const compact = /^(\d{4})(\d{2})(\d{2})$/;
const separated = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/;

/** Full-width digits, letters and signs as their half-width twins; all blanks taken out. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('。', '.')
    .replaceAll('—', '-')
    .replace(/\s+/g, '');
}

/**
 * Reads a date as clerks type it: 20040304, 2004-3-4, 2004.3.4, 2004/3/4, 2004年3月4日, also with full-width digits and
 * blanks. The year comes first and has four digits: 04-03-04 is no date, as nobody can say which. Undefined for
 * anything else and for days that do not exist.
 */
export function readDate(text: string): PlainDate | undefined {
  const plain = halfWidth(text);
  const parts = compact.exec(plain) ?? chinese.exec(plain);
  if (parts) return plainDateOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
  const match = separated.exec(plain);
  if (!match) return undefined;
  return plainDateOf({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
}
