import { fitText } from './fit-text.ts';
import type { TextItem } from './items.ts';
import type { TextMeasure } from './measure.ts';

/** The title of a form: centred over a width, in the heavier cut. `y` is the top of its line, in millimetres. */
export function setTitle(measure: TextMeasure, title: string, y: number, paperWidth: number): TextItem[] {
  const box = { x: 20, y, width: paperWidth - 40, height: 12 };
  return fitText(measure, box, title, 'title', {
    font: 'title',
    size: 20,
    minimum: 18,
    maxLines: 1,
    align: 'center',
  });
}

/** One line of text whose right end stands at `right`, on a baseline. */
export function endingAt(measure: TextMeasure, right: number, item: Omit<TextItem, 'x'>): TextItem {
  return { ...item, x: right - measure.width(item.text, item.font, item.size) };
}
