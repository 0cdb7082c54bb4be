import { fitText } from '../layout/fit-text.ts';
import { hairline } from '../layout/grid.ts';
import type { Item } from '../layout/items.ts';
import { baselineFor, pointsToMm } from '../layout/measure.ts';
import type { Piece } from '../layout/piece.ts';
import type { FormContext } from './context.ts';
import { fillLine } from './fill.ts';
import type { BlockOf } from './template-file.ts';

/** The shortest line that one can sign on, in millimetres. */
const shortestLine = 22;

/** A label and the line behind it on which somebody signs; a text without a colon at its end has no line. */
function signature(context: FormContext, text: string, place: { x: number; width: number; height: number }): Item[] {
  const { measure } = context;
  const { x, width, height } = place;
  const baseline = height - 3;
  const box = { x, y: baseline - 6, width: width - shortestLine, height: 8 };
  const filled = fillLine(text, context.record);
  const size = context.size;
  const label = fitText(measure, box, filled.text, filled.field, { size, minimum: 8, maxLines: 1 }).map((item) => ({
    ...item,
    baseline,
  }));
  const used = Math.max(0, ...label.map((item) => measure.width(item.text, 'body', item.size)));
  if (!/[：:]$/.test(filled.text)) return label;
  const y = baseline + 1.2;
  return [...label, { kind: 'line', x1: x + used + 1, y1: y, x2: x + width, y2: y, width: hairline, ink: 'black' }];
}

/** Lines to sign on, one below the other or two side by side. */
export function signaturePieces(context: FormContext, block: BlockOf<'signatures'>): Piece[] {
  const columns = block.columns ?? 1;
  const height = block.heightMm ?? 17;
  const indent = block.indentMm ?? 0;
  const between = 8;
  const width = (context.width - indent - between * (columns - 1)) / columns;
  const pieces: Piece[] = [];
  for (let start = 0; start < block.labels.length; start += columns) {
    const labels = block.labels.slice(start, start + columns);
    const items = labels.flatMap((label, index) =>
      signature(context, label, { x: context.x + indent + index * (width + between), width, height }),
    );
    // the day under the signatures stays with them
    pieces.push({ height, items, field: 'signature', keep: true });
  }
  return pieces;
}

/** The seal's place: 35 mm across, its middle this far from the right edge of the text, in millimetres. */
const sealPlace = { radius: 17.5, fromRight: 40, height: 44, width: 80 } as const;

/** The place of the seal (印章), the office across it and the day of the paper; they are never parted. */
export function sealPieces(context: FormContext, block: BlockOf<'seal'>): Piece[] {
  const { measure, size, record } = context;
  const { radius, height, width } = sealPlace;
  const centre = context.x + context.width - sealPlace.fromRight;
  const middle = 22;
  const box = (y: number, tall: number) => ({ x: centre - width / 2, y, width, height: tall });
  const centred = { size, minimum: Math.min(size, 8), maxLines: 1, align: 'center' } as const;
  const [office, day] = block.lines.map((line) => fillLine(line, record));
  const lines = [
    ...(office ? fitText(measure, box(middle - 10, 10), office.text, office.field, { ...centred, maxLines: 2 }) : []),
    ...(day ? fitText(measure, box(middle + 1, 8), day.text, day.field, centred) : []),
  ];
  const hint = fitText(measure, box(middle + 10.5, 5), '（印章）', 'label', {
    ...{ size: 9, minimum: 9, maxLines: 1, align: 'center', ink: 'grey' },
  });
  const circle: Item = {
    ...{ kind: 'circle', x: centre, y: middle, radius, lineWidth: 0.2, ink: 'grey', dashed: true },
  };
  return [{ height, items: [circle, ...lines, ...hint], field: 'seal' }];
}

/** The line along which the counterfoil is cut off, with its words in the middle. */
export function cutPieces(context: FormContext, block: BlockOf<'cut'>): Piece[] {
  const { measure, x, width, record } = context;
  const height = 10;
  const { text, field } = fillLine(block.text ?? '沿此线裁开', record);
  const rule = { size: 9, minimum: 7, maxLines: 1, align: 'center', ink: 'grey' } as const;
  const words = fitText(measure, { x: x + 20, y: 0, width: width - 40, height }, text, field, rule);
  const half = Math.max(0, ...words.map((item) => measure.width(item.text, 'body', item.size))) / 2;
  const y = baselineFor(height / 2, 0);
  const dashed = (x1: number, x2: number): Item => ({
    ...{ kind: 'line', x1, y1: y, x2, y2: y, width: 0.2, ink: 'grey', dashed: true },
  });
  const centre = x + width / 2;
  const room = half + pointsToMm(9);
  return [{ height, items: [dashed(x, centre - room), ...words, dashed(centre + room, x + width)], field }];
}
