import { breakLines } from './break-lines.ts';
import type { FontRole, TextItem } from './items.ts';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { requirePrintable } from './printable.ts';

/** Running text of a form: a column, a size in points, a distance of lines in millimetres, an indent in em. */
export interface ParagraphStyle {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly pitch: number;
  readonly indent?: number;
  readonly font?: FontRole;
}

/** Justified lines are spread by at most this much after a character, in em; wider gaps would read as spaces. */
const widestSpread = 0.08;

/**
 * Sets a paragraph line by line from the first baseline on, justified, with its first line indented. Lines are data: a
 * caller that must turn the page takes them apart by their baselines.
 * @throws PaperError CHARACTER_NOT_PRINTABLE
 */
export function setParagraph(
  measure: TextMeasure,
  text: string,
  field: string,
  firstBaseline: number,
  style: ParagraphStyle,
): TextItem[] {
  requirePrintable(text, field);
  const { size, width, font = 'body' } = style;
  const indent = pointsToMm(size) * (style.indent ?? 0);
  const room = (index: number) => width - (index === 0 ? indent : 0);
  const lines = breakLines(text, (line, index) => measure.width(line, font, size) <= room(index) + 0.001);
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const slack = room(index) - measure.width(line.trimEnd(), font, size);
    const spread = slack / Math.max(1, [...line.trimEnd()].length - 1);
    const justified = !last && spread > 0.001 && spread <= pointsToMm(size) * widestSpread;
    return {
      kind: 'text',
      text: line,
      font,
      size,
      x: style.x + (index === 0 ? indent : 0),
      baseline: firstBaseline + index * style.pitch,
      ...(justified ? { spacing: spread } : {}),
      ink: 'black',
      field,
    };
  });
}
