import { breakLines } from './break-lines.ts';
import type { Box, FontRole, Ink, TextItem } from './items.ts';
import { baselineFor, pointsToMm, type TextMeasure } from './measure.ts';
import { PaperError } from './paper-error.ts';
import { requirePrintable } from './printable.ts';

/** How a text goes into its box: sizes in points, shrinking from `size` to `minimum`, at most `maxLines` lines. */
export interface FitRule {
  readonly font?: FontRole;
  readonly size: number;
  readonly minimum: number;
  readonly maxLines: number;
  /**
   * What gives way first: `size` shrinks on one line down to `minimum` before a second line is begun (names, numbers);
   * `lines` begins the next line before it shrinks (remarks, addresses).
   */
  readonly yields?: 'size' | 'lines';
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle';
  readonly ink?: Ink;
}

/** Distance of the baselines of one text, in em. */
export const lineHeight = 1.25;
const step = 0.5;
/** How much of the room that a line leaves free stands before it. */
const shares = { left: 0, center: 0.5, right: 1 } as const;

interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

function* attempts(rule: FitRule): Generator<readonly [lines: number, size: number]> {
  const sizes: number[] = [];
  for (let size = rule.size; size > rule.minimum; size -= step) sizes.push(size);
  sizes.push(rule.minimum);
  const counts = Array.from({ length: rule.maxLines }, (_, index) => index + 1);
  if (rule.yields === 'lines') for (const size of sizes) for (const lines of counts) yield [lines, size];
  else for (const lines of counts) for (const size of sizes) yield [lines, size];
}

function fitted(measure: TextMeasure, box: Box, text: string, rule: FitRule): Fitted | undefined {
  const font = rule.font ?? 'body';
  for (const [most, size] of attempts(rule)) {
    if (((most - 1) * lineHeight + 1) * pointsToMm(size) > box.height + 0.01) continue;
    const lines = breakLines(text, (line) => measure.width(line, font, size) <= box.width + 0.001);
    if (lines.length <= most && lines.every((line) => measure.width(line.trimEnd(), font, size) <= box.width + 0.001))
      return { size, lines };
  }
  return undefined;
}

/** Whether a text goes into a box by a rule, at any of its sizes. */
export function fitsInto(measure: TextMeasure, box: Box, text: string, rule: FitRule): boolean {
  return text === '' || fitted(measure, box, text, rule) !== undefined;
}

/**
 * Sets a text into a box by a rule, one item a line; the items' texts put together are exactly the text. Nothing is ever
 * cut: what does not go in at the smallest size is an error.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function fitText(measure: TextMeasure, box: Box, text: string, field: string, rule: FitRule): TextItem[] {
  requirePrintable(text, field);
  if (text === '') return [];
  const found = fitted(measure, box, text, rule);
  if (!found) throw new PaperError('TEXT_DOES_NOT_FIT', { text, field, minimumSize: rule.minimum });
  const { size, lines } = found;
  const font = rule.font ?? 'body';
  const pitch = pointsToMm(size) * lineHeight;
  const block = pitch * (lines.length - 1);
  const firstMiddle = rule.valign === 'top' ? box.y + pointsToMm(size) / 2 : box.y + box.height / 2 - block / 2;
  return lines.map((line, index) => ({
    kind: 'text',
    text: line,
    font,
    size,
    x: box.x + (box.width - measure.width(line.trimEnd(), font, size)) * shares[rule.align ?? 'left'],
    baseline: baselineFor(firstMiddle + index * pitch, size),
    ink: rule.ink ?? 'black',
    field,
  }));
}
