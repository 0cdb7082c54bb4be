import { type Fen, fen, type Hundredths, hundredths } from './fen.ts';

/** At most eleven digits before the point: far beyond any bill, and exact in fen. */
const pattern = /^(\d{1,11}|\d{1,3}(?:[ ,，\u00a0\u2009\u202f]\d{3}){1,3})(?:\.(\d{1,2}))?$/;

/** Full-width digits, point and blank as a Chinese keyboard types them, made half-width. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９．]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('　', ' ');
}

function readHundredths(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  // Digits are joined as text, so that no fraction is ever a floating point number.
  return Number(`${whole.replace(/\D/g, '')}${fraction.padEnd(2, '0')}`);
}

/**
 * Reads yuan as people type them: `1234.5`, `1 234.50`, `1,234.50`, `￥1234`, `1234元`, full-width digits. Undefined for
 * anything else: a negative amount, a third decimal, groups that are not of three digits.
 */
export function parseYuan(text: string): Fen | undefined {
  const bare = halfWidth(text)
    .trim()
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*元$/, '');
  const amount = readHundredths(bare);
  return amount === undefined ? undefined : fen(amount);
}

/** Reads a count with at most two decimals (`72`, `71.5`); undefined for anything else. */
export function parseCount(text: string): Hundredths | undefined {
  const count = readHundredths(halfWidth(text).trim());
  return count === undefined ? undefined : hundredths(count);
}

/** An amount written in source code or in a test, in yuan; RangeError where it is none. */
export function yuan(text: string): Fen {
  const amount = parseYuan(text);
  if (amount === undefined) throw new RangeError(`not an amount in yuan: ${text}`);
  return amount;
}

/** `1234.50`: yuan with two decimals, for results and papers. */
export function formatYuan(amount: Fen): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `1,234.50`: the same in groups of three digits, for the screen and for lists. */
export function groupedYuan(amount: Fen): string {
  return formatYuan(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
}
