/** The separator of minority and foreign names (间隔号), the only one: U+00B7 (民委发〔2016〕33号). */
export const nameDot = '\u00b7';

/** Longest name in code points: the longest on record has well under it, and a form line still takes it in two lines. */
export const longestName = 100;

/** Look-alikes of the dot that input methods and old systems produce. */
const lookAlikeDots = /[\u2022\u2027\u30fb\uff65\u2219\u22c5\u0387]/gu;
/** A full stop, full-width or not, is a dot only between Chinese characters: J.R. keeps its own. */
const stopBetweenHan = /(?<=\p{Script=Han})[.\uff0e](?=\p{Script=Han})/gu;

/**
 * A name as the register keeps it: look-alike dots become U+00B7 and surrounding blanks go. Nothing else is changed; what
 * cannot be kept is refused by {@link checkName}. The reader's own text is kept beside it (`nameAsRead`).
 */
export function normaliseName(raw: string): string {
  return raw.trim().replace(lookAlikeDots, nameDot).replace(stopBetweenHan, nameDot);
}

/** Length of a name in characters as people count them: code points, so 𬱟 is one. */
export function nameLength(name: string): number {
  return [...name].length;
}

/** Why a text is no name: stable codes; the sentences are in `name-words.ts`. */
export const nameProblems = [
  'empty',
  'too-long',
  'broken-character',
  'control-character',
  'direction-mark',
  'private-character',
  'emoji',
  'invisible-character',
  'wide-letter',
  'odd-space',
  'stacked-marks',
  'not-a-letter',
] as const;
export type NameProblem = (typeof nameProblems)[number];

/** In the order in which they are told; each finds a text that has the fault. */
const faults: readonly (readonly [NameProblem, RegExp])[] = [
  ['broken-character', /\p{Surrogate}|[\ufdd0-\ufdef\ufffc\ufffd]|[\ufffe\uffff]/u],
  ['control-character', /\p{Cc}|[\u2028\u2029]/u],
  ['direction-mark', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  // Rare characters on old cards: the clerk chooses the standard character from the picture of the card (§8.6).
  ['private-character', /\p{Private_Use}/u],
  ['emoji', /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/u],
  ['invisible-character', /\p{Cf}|\p{Variation_Selector}|\p{Default_Ignorable_Code_Point}|[\u2800\u3164]/u],
  ['wide-letter', /[\uff01-\uff5e]/u],
  ['odd-space', /[^\P{Zs} ]/u],
  ['stacked-marks', /\p{M}{4}|^\p{M}/u],
  ['not-a-letter', /[^\p{L}\p{M}\u3007\u00b7 .,'’‘\u02bb\u02bc()/-]/u],
];

/** Han characters that the runtime's tables do not know yet are letters all the same (planes 2 and 3). */
const laterHan = /[\u{20000}-\u{2fffd}\u{30000}-\u{3fffd}]/gu;

/**
 * Whether a text can be kept as a name, exactly as it stands after {@link normaliseName}: undefined where it can, else
 * the first reason why not.
 */
export function checkName(raw: string): NameProblem | undefined {
  const name = normaliseName(raw);
  if (name === '') return 'empty';
  if (nameLength(name) > longestName) return 'too-long';
  const known = name.replace(laterHan, '一');
  const fault = faults.find(([, pattern]) => pattern.test(known));
  if (fault) return fault[0];
  return /[\p{L}\u3007]/u.test(known) ? undefined : 'not-a-letter';
}

function comparable(name: string): string {
  return normaliseName(name).normalize('NFC').replace(/\s+/gu, ' ').toUpperCase();
}

/** Whether two papers name one person: dots, blanks, letter case and composed accents make no difference. */
export function isSameName(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}

/** Places for a name on the chip of a card, in UTF-16 units: longer names are cut there (§8.7). */
export const cardNameUnits = 15;

/** Whether a card's name is this name: a card that has no place left is compared by what it could hold. */
export function isSameAsCardName(name: string, onCard: string): boolean {
  if (onCard.trimEnd().length < cardNameUnits) return isSameName(name, onCard);
  const whole = onCard.replace(/[\ud800-\udbff]$/u, ''); // a pair cut in half
  return comparable(name).startsWith(comparable(whole));
}
