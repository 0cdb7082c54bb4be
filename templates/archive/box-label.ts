import type { ArchiveField } from '#core/domain/archive/stamp.ts';
import { type FitRule, fitText } from '../layout/fit-text.ts';
import { type GridRow, hairline, inside, labelRule, setGrid, valueRule } from '../layout/grid.ts';
import { a4, type Box, type Item, type Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { BoxLabelPaper } from './records.ts';

/** The spine's strip of a box of 30 mm, and the front's label beside it; millimetres. */
const spine: Box = { x: 20, y: 24, width: 30, height: 230 };
const cover: Box = { x: 64, y: 24, width: 126, height: 150 };

const big: FitRule = { size: 14, minimum: 8, maxLines: 4, align: 'center', yields: 'lines' };

function frame(box: Box, dashed = false): Item {
  return {
    kind: 'rect',
    ...box,
    lineWidth: dashed ? 0.2 : hairline,
    ink: dashed ? 'grey' : 'black',
    ...(dashed ? { dashed } : {}),
  };
}

/** A label (what it is called above its value) in a part of the spine. */
function spinePart(measure: TextMeasure, field: ArchiveField, index: number, count: number): Item[] {
  const height = spine.height / count;
  const box = { ...spine, y: spine.y + index * height, height };
  const name = inside({ ...box, height: 10 });
  const value = inside({ ...box, y: box.y + 11, height: height - 12 });
  const line: Item = {
    ...{ kind: 'line', x1: box.x, y1: box.y, x2: box.x + box.width, y2: box.y, width: hairline, ink: 'black' },
  };
  return [
    ...(index > 0 ? [line] : []),
    ...fitText(measure, name, field['zh-CN'], 'label', { ...labelRule, maxLines: 1 }),
    ...fitText(measure, value, field.value, `spine.${index}`, big),
  ];
}

function coverItems(measure: TextMeasure, heading: string, fields: readonly ArchiveField[]): Item[] {
  const title = { ...cover, y: cover.y + 22, height: 16 };
  const x = cover.x + 10;
  const width = cover.width - 20;
  return [
    frame(cover),
    ...fitText(measure, title, heading, 'title', {
      ...{ font: 'title', size: 28, minimum: 28, maxLines: 1, align: 'center' },
    }),
    ...fields.flatMap((field, index): Item[] => {
      const y = cover.y + 60 + index * 40;
      return [
        ...fitText(measure, { x, y, width, height: 7 }, `${field['zh-CN']}：`, 'label', { ...valueRule, maxLines: 1 }),
        ...fitText(measure, { x, y: y + 8, width, height: 20 }, field.value, `cover.${index}`, { ...big, size: 18 }),
        { kind: 'line', x1: x, y1: y + 30, x2: x + width, y2: y + 30, width: hairline, ink: 'black' },
      ];
    }),
  ];
}

/** 备考表: what the box holds, and who arranged and checked it, by hand. */
function notePage(measure: TextMeasure, { spine: box, note }: BoxLabelPaper): Page {
  const row = (field: ArchiveField, name: string, height: number): GridRow => ({
    height,
    cells: [
      { span: 1, text: field['zh-CN'], field: 'label', rule: labelRule },
      { span: 1, text: field.value, field: name, rule: { ...valueRule, size: 12, maxLines: 6, yields: 'lines' } },
    ],
  });
  const rows = [
    ...box.map((field, index) => row(field, `note.box.${index}`, 12)),
    ...note.map((field, index) => row(field, `note.${index}`, index === 0 ? 70 : 18)),
  ];
  const title = { x: 20, y: 24, width: 170, height: 12 };
  const rule: FitRule = { font: 'title', size: 20, minimum: 20, maxLines: 1, align: 'center' };
  return {
    ...a4,
    items: [
      ...fitText(measure, title, '备考表', 'title', rule),
      ...setGrid(measure, { x: 20, y: 44, columns: [42, 128], rows }),
    ],
  };
}

/**
 * The labels of a box on two sides of A4: the strip of its spine (盒脊) and the label of its front (盒面) to cut out, and the
 * note that lies in it (备考表).
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutBoxLabel(paper: BoxLabelPaper, measure: TextMeasure): Page[] {
  const labels: Page = {
    ...a4,
    items: [
      frame(spine),
      ...paper.spine.flatMap((field, index) => spinePart(measure, field, index, paper.spine.length)),
      ...coverItems(measure, paper.title, paper.cover),
    ],
  };
  return [labels, notePage(measure, paper)];
}
