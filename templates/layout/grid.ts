import { type FitRule, fitText } from './fit-text.ts';
import type { Box, Item } from './items.ts';
import type { TextMeasure } from './measure.ts';

/** Hairline of official forms, in millimetres. */
export const hairline = 0.3;

/** One cell: how many columns it takes and what stands in it. */
export interface Cell {
  readonly span: number;
  readonly text: string;
  /** Name of the item, for errors and tests. */
  readonly field: string;
  /** How the text goes in; default: that of filled-in values. */
  readonly rule?: FitRule;
}

export interface GridRow {
  /** Millimetres. */
  readonly height: number;
  readonly cells: readonly Cell[];
}

export interface Grid {
  readonly x: number;
  readonly y: number;
  /** Widths of the columns in millimetres. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
}

/** A label (栏目): centred, in one or two lines. */
export const labelRule: FitRule = {
  size: 10.5,
  minimum: 9,
  maxLines: 2,
  yields: 'lines',
  align: 'center',
};

/** A value (填写内容): from the left, smaller and then on more lines where it is long. */
export const valueRule: FitRule = { size: 10.5, minimum: 7, maxLines: 3 };

/** Text keeps this far from the rules left and right, and above and below, in millimetres. */
const padding = { side: 2, edge: 0.8 } as const;

/** The inside of a box, within the padding. */
export function inside(box: Box): Box {
  return {
    x: box.x + padding.side,
    y: box.y + padding.edge,
    width: box.width - 2 * padding.side,
    height: box.height - 2 * padding.edge,
  };
}

/** The boxes of a row's cells, from the left. */
export function rowBoxes(grid: Grid, row: GridRow, y: number): Box[] {
  let column = 0;
  let x = grid.x;
  return row.cells.map((cell) => {
    const width = grid.columns.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0);
    const box = { x, y, width, height: row.height };
    column += cell.span;
    x += width;
    return box;
  });
}

/** Height of a grid in millimetres. */
function gridHeight(grid: Grid): number {
  return grid.rows.reduce((sum, row) => sum + row.height, 0);
}

/**
 * Rules and texts of a grid: its frame, a line under every row but the last, and one between cells.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function setGrid(measure: TextMeasure, grid: Grid): Item[] {
  const width = grid.columns.reduce((sum, column) => sum + column, 0);
  const items: Item[] = [
    { kind: 'rect', x: grid.x, y: grid.y, width, height: gridHeight(grid), lineWidth: hairline, ink: 'black' },
  ];
  const rule = (x1: number, y1: number, x2: number, y2: number): void => {
    items.push({ kind: 'line', x1, y1, x2, y2, width: hairline, ink: 'black' });
  };
  let y = grid.y;
  grid.rows.forEach((row, index) => {
    if (index > 0) rule(grid.x, y, grid.x + width, y);
    rowBoxes(grid, row, y).forEach((box, position) => {
      if (position > 0) rule(box.x, box.y, box.x, box.y + box.height);
      const cell = row.cells[position];
      if (cell) items.push(...fitText(measure, inside(box), cell.text, cell.field, cell.rule ?? valueRule));
    });
    y += row.height;
  });
  return items;
}
