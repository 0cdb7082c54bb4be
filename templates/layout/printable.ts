import { PaperError, type UnprintableReason } from './paper-error.ts';

const refused: readonly (readonly [UnprintableReason, RegExp])[] = [
  ['surrogate', /\p{Cs}/u],
  ['private-use', /\p{Co}/u],
  ['control', /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u],
  ['invisible', /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/u],
  ['unassigned', /\p{Cn}/u],
  ['mark', /\p{M}/u],
  ['space', /(?![ \u3000])\p{Zs}/u],
];

/** Text that needs no closer look: Han, printable ASCII and the punctuation of forms. */
const plain =
  /^[!-~\u00b7\u2018-\u201f\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3001-\u301c\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Spaces that nobody can see or count on paper: at the ends of a text, or more than one together. */
const surplusSpace = /^[ \u3000]|[ \u3000]$|[ \u3000]{2}/;

interface Unprintable {
  readonly reason: UnprintableReason;
  readonly characters: readonly string[];
}

/**
 * Why characters must not be printed, with those to blame; undefined where all may. Refused are controls, lone
 * surrogates, private-use characters (a card chip's stand-ins, which mean something else in every font), characters that
 * cannot be seen, combining marks and variation selectors (they would be set beside their letter, not on it), and spaces
 * other than the common ones.
 */
export function whyUnprintable(text: string): Unprintable | undefined {
  if (plain.test(text)) return undefined;
  for (const [reason, pattern] of refused) {
    const characters = [...new Set([...text].filter((character) => pattern.test(character)))];
    if (characters.length > 0) return { reason, characters };
  }
  return undefined;
}

/**
 * Stops characters that must not be printed.
 * @throws PaperError CHARACTER_NOT_PRINTABLE
 */
export function requirePrintableCharacters(text: string, field: string): void {
  const why = whyUnprintable(text);
  if (why) throw new PaperError('CHARACTER_NOT_PRINTABLE', { text, field, ...why });
}

/**
 * Stops a whole text that could not be read back from paper as it is in the register: characters that must not be
 * printed, and surplus spaces.
 * @throws PaperError CHARACTER_NOT_PRINTABLE
 */
export function requirePrintable(text: string, field: string): void {
  requirePrintableCharacters(text, field);
  if (surplusSpace.test(text))
    throw new PaperError('CHARACTER_NOT_PRINTABLE', { text, field, reason: 'space', characters: [' '] });
}
