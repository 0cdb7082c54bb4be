import type { FontRole } from './items.ts';

/** How wide text is, asked of whoever has the fonts, so that layouts stay data in, data out. */
export interface TextMeasure {
  /** Width in millimetres of a text on one line at a size in points. A character without a glyph counts one em. */
  width(text: string, font: FontRole, size: number): number;
}

export const mmPerPoint = 25.4 / 72;

/** Points to millimetres. */
export function pointsToMm(points: number): number {
  return points * mmPerPoint;
}

/** Millimetres to points. */
export function mmToPoints(mm: number): number {
  return mm / mmPerPoint;
}

/**
 * How far below the middle of a Chinese character its baseline lies, in em: the ideographic square of Noto Serif SC (and
 * of all fonts of the chain) reaches from 0.88 em above the baseline to 0.12 em below it.
 */
export const middleToBaseline = 0.38;

/** The baseline, in millimetres, on which text of a size stands centred on a height. */
export function baselineFor(middleMm: number, size: number): number {
  return middleMm + pointsToMm(size) * middleToBaseline;
}
