import { type FitRule, fitText } from '../layout/fit-text.ts';
import type { Item } from '../layout/items.ts';
import { middleToBaseline, pointsToMm, type TextMeasure } from '../layout/measure.ts';

/** A value's line: where it begins, how wide it may be, and on which baseline text of full size stands. */
export interface Line {
  readonly labelX: number;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  /** Height of the strip that is free for the value, in millimetres. */
  readonly height: number;
}

/** A line further down, by millimetres. */
export function lowered(line: Line, by: number): Line {
  return { ...line, baseline: line.baseline + by };
}

/** A value in its strip, centred on the line of its label however many lines it takes. */
export function valueOn(measure: TextMeasure, line: Line, text: string, field: string, rule: FitRule): Item[] {
  const middle = line.baseline - pointsToMm(rule.size) * middleToBaseline;
  const box = { x: line.x, y: middle - line.height / 2, width: line.width, height: line.height };
  return fitText(measure, box, text, field, rule);
}

/** A text that begins on the line of its label and goes down from there. */
export function remarkOn(measure: TextMeasure, line: Line, text: string, field: string, rule: FitRule): Item[] {
  const middle = line.baseline - pointsToMm(rule.size) * middleToBaseline;
  const box = { x: line.x, y: middle - pointsToMm(rule.size) / 2, width: line.width, height: line.height };
  return fitText(measure, box, text, field, { ...rule, valign: 'top' });
}

/** A pre-printed word in grey, which stands for the one on the blank. */
export function labelOn({ labelX: x, baseline }: Pick<Line, 'labelX' | 'baseline'>, text: string, size: number): Item {
  return { kind: 'text', text, font: 'body', size, x, baseline, ink: 'grey', field: 'label' };
}
