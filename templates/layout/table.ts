import { breakLines } from './break-lines.ts';
import { type FitRule, fitsInto, lineHeight } from './fit-text.ts';
import { type Cell, type GridRow, inside, rowBoxes, setGrid, valueRule } from './grid.ts';
import type { Item } from './items.ts';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { type Piece, stack } from './piece.ts';

/** A row of a table, with what stands in its cells besides text. */
export interface TableRow extends GridRow {
  /** Items of a cell, in millimetres from the paper's left edge and the row's top edge, once its height is known. */
  readonly extras?: (boxes: ReturnType<typeof rowBoxes>) => readonly Item[];
}

/** Text that does not go into its cell at the smallest size is set at this size, and its row grows. */
const grownSize = 9;
/** Room above and below a text in a row that grew, beyond the usual, in millimetres together. */
const grownAir = 1;

/** The cell's rule and the height it needs, where its row is too low for it. */
function grownCell(measure: TextMeasure, cell: Cell, width: number): { rule: FitRule; height: number } {
  const rule = cell.rule ?? valueRule;
  const size = Math.min(grownSize, rule.size);
  const room = inside({ x: 0, y: 0, width, height: 0 });
  const lines = breakLines(
    cell.text,
    (line) => measure.width(line, rule.font ?? 'body', size) <= room.width + 0.001,
  ).length;
  const height = ((lines - 1) * lineHeight + 1) * pointsToMm(size) - room.height + grownAir;
  return { rule: { ...rule, size, minimum: size, maxLines: lines }, height };
}

/** A row high enough for its texts: long ones shrink first, then the row grows. Nothing is cut. */
function highEnough(measure: TextMeasure, x: number, columns: readonly number[], row: TableRow): TableRow {
  const boxes = rowBoxes({ x, y: 0, columns, rows: [row] }, row, 0);
  let height = row.height;
  const cells = row.cells.map((cell, index) => {
    const box = boxes[index];
    if (!box || fitsInto(measure, inside(box), cell.text, cell.rule ?? valueRule)) return cell;
    const grown = grownCell(measure, cell, box.width);
    height = Math.max(height, grown.height);
    return { ...cell, rule: grown.rule };
  });
  return { ...row, height, cells };
}

/** Where a table stands and how wide its columns are, in millimetres. */
export interface TablePlace {
  readonly x: number;
  readonly columns: readonly number[];
}

/** One row as a piece: its frame, the rules between its cells, its texts. */
export function rowPiece(measure: TextMeasure, place: TablePlace, wanted: TableRow): Piece {
  const { x, columns } = place;
  const row = highEnough(measure, x, columns, wanted);
  const items = setGrid(measure, { x, y: 0, columns, rows: [row] });
  const extras = row.extras?.(rowBoxes({ x, y: 0, columns, rows: [row] }, row, 0)) ?? [];
  const field = row.cells.find((cell) => cell.field !== 'label')?.field ?? 'label';
  return { height: row.height, items: [...items, ...extras], field };
}

/** The rows of a table, one piece each; the first `headRows` are set again on every page on which the table goes on. */
export function tablePieces(
  measure: TextMeasure,
  place: TablePlace,
  rows: readonly TableRow[],
  headRows = 0,
): readonly Piece[] {
  const pieces = rows.map((row) => rowPiece(measure, place, row));
  if (headRows === 0) return pieces;
  const head = stack(pieces.slice(0, headRows));
  return pieces.map((piece, index) => (index < headRows ? { ...piece, keep: true } : { ...piece, head }));
}
