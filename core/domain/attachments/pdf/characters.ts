const codes = (text: string): ReadonlySet<number> => new Set(Array.from(text, (letter) => letter.charCodeAt(0)));

const blanks = codes('\0\t\n\f\r ');
const delimiters = codes('()<>[]{}/%');
const digits = codes('0123456789');

export const isBlank = (byte: number | undefined): boolean => byte !== undefined && blanks.has(byte);
export const isDigit = (byte: number | undefined): boolean => byte !== undefined && digits.has(byte);
export const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** Whether a byte belongs to a name, a number or a keyword. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !blanks.has(byte) && !delimiters.has(byte);
}

function hexDigit(byte: number | undefined): number {
  const digit = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
}

/** The longest name that is read (ISO 32000-1, annex C has 127). */
export const longestName = 512;

/** Reads a name behind its slash; `#4a` is the letter J. The end lies behind its last byte. */
export function readName(bytes: Uint8Array, from: number): { readonly name: string; readonly end: number } {
  const letters: string[] = [];
  let at = from;
  while (isRegular(bytes[at]) && letters.length <= longestName) {
    const [high, low] = [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])];
    const isEscape = bytes[at] === 0x23 && high >= 0 && low >= 0;
    letters.push(String.fromCharCode(isEscape ? high * 16 + low : (bytes[at] ?? 0)));
    at += isEscape ? 3 : 1;
  }
  return { name: letters.join(''), end: at };
}
