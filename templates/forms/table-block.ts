import { fitText } from '../layout/fit-text.ts';
import { type Cell, hairline, inside, labelRule, valueRule } from '../layout/grid.ts';
import type { Box, Item } from '../layout/items.ts';
import { pointsToMm } from '../layout/measure.ts';
import { type Piece, stack } from '../layout/piece.ts';
import { type TableRow, tablePieces } from '../layout/table.ts';
import type { FormContext } from './context.ts';
import { type Blanks, fillLine, isShown } from './fill.ts';
import type { BlockOf, FormCell, FormRow } from './template-file.ts';

type ImageCell = Extract<FormCell, { image: string }>;

function isImage(cell: FormCell): cell is ImageCell {
  return 'image' in cell;
}

/** Long text from the left, on as many lines as the row holds. */
const wrapRule = { ...valueRule, minimum: 8, maxLines: 12, yields: 'lines' } as const;

function cellOf(cell: FormCell, blanks: Blanks): Cell {
  const span = cell.span ?? 1;
  if (isImage(cell)) return { span, text: '', field: cell.image };
  const { text, field } = fillLine(cell.text, blanks);
  const rule = cell.label ? labelRule : cell.wrap ? wrapRule : valueRule;
  return { span, text, field, rule: { ...rule, ...(cell.align ? { align: cell.align } : {}) } };
}

/** The photograph in the middle of its cell, or the outline of its place. */
function imageItem(context: FormContext, cell: ImageCell, box: Box): Item {
  const { widthMm: width, heightMm: height, image } = cell;
  const place = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  const images = context.record.images;
  const data = context.photo && images && Object.hasOwn(images, image) ? images[image] : undefined;
  if (data) return { kind: 'image', data, ...place, field: image };
  return { kind: 'rect', ...place, lineWidth: 0.2, ink: 'grey', dashed: true };
}

function rowOf(context: FormContext, row: FormRow, blanks: Blanks): TableRow {
  return {
    height: row.heightMm,
    cells: row.cells.map((cell) => cellOf(cell, blanks)),
    extras: (boxes) =>
      row.cells.flatMap((cell, index) => {
        const box = boxes[index];
        return box && isImage(cell) ? [imageItem(context, cell, box)] : [];
      }),
  };
}

/** A row of the template: once, or once for each line of its list. */
function rowsOf(context: FormContext, row: FormRow): readonly TableRow[] {
  const { record } = context;
  const { each: list } = row;
  if (!isShown(row, record)) return [];
  if (list === undefined) return [rowOf(context, row, record)];
  const lines = record.lists?.[list] ?? [];
  return lines.map((texts, index) => rowOf(context, row, { texts, prefix: `${list}.${index}.` }));
}

/** Distance of the characters of a name that is set downwards, in em. */
const downwardPitch = 1.8;

/** The name of a part of the form in its own column, one character below the other. */
function sideItems(context: FormContext, text: string, width: number, height: number): Item[] {
  const { x, measure } = context;
  const characters = [...text];
  const size = 11;
  const pitch = Math.min(pointsToMm(size) * downwardPitch, (height - 2) / characters.length);
  const first = height / 2 - ((characters.length - 1) * pitch) / 2;
  const rule = { ...labelRule, size, minimum: 7, maxLines: 1 };
  return [
    { kind: 'rect', x, y: 0, width, height, lineWidth: hairline, ink: 'black' },
    ...characters.flatMap((character, index) => {
      const box = inside({ x, y: first + index * pitch - 4, width, height: 8 });
      return fitText(measure, box, character, 'label', rule);
    }),
  ];
}

/** The widths of columns in millimetres: their shares of a width. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * width);
}

/** A table, a piece a row; with a name at its side it is one piece. */
export function tableBlockPieces(context: FormContext, block: BlockOf<'table'>): readonly Piece[] {
  const { measure } = context;
  const sideWidth = block.side?.widthMm ?? 0;
  const place = { x: context.x + sideWidth, columns: columnWidths(block.columns, context.width - sideWidth) };
  const rows = block.rows.flatMap((row) => rowsOf(context, row));
  if (rows.length === 0) return [];
  const pieces = tablePieces(measure, place, rows, block.headRows);
  if (!block.side) return pieces;
  const { items, height } = stack(pieces);
  const side = sideItems(context, block.side.text, sideWidth, height);
  return [{ height, items: [...side, ...items], field: pieces[0]?.field ?? 'label' }];
}
