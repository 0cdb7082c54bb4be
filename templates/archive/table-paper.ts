import { type FitRule, fitText } from '../layout/fit-text.ts';
import { labelRule } from '../layout/grid.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { Piece } from '../layout/piece.ts';
import { type TableRow, tablePieces } from '../layout/table.ts';

/** A column of a list: its head and its width in millimetres. */
export interface ListColumn {
  readonly id: string;
  readonly head: string;
  readonly width: number;
  /** Numbers and days stand in the middle, words at the left. */
  readonly align?: 'center';
}

/** Where a list stands and how its rows look. */
export interface ListStyle {
  /** Left edge and width of the paper's column. */
  readonly x: number;
  readonly width: number;
  /** Type size of the rows in points. */
  readonly size: number;
  readonly rowHeight: number;
}

/** A title over the whole column. */
export function titlePiece(measure: TextMeasure, style: ListStyle, title: string): Piece {
  const rule = { font: 'title', size: 18, minimum: 12, maxLines: 1, align: 'center' } as const;
  const box = { x: style.x, y: 0, width: style.width, height: 11 };
  return { height: 11, items: fitText(measure, box, title, 'title', rule), field: 'title', keep: true };
}

/** A line under the title: texts at the left, in the middle or at the right. */
export function linePiece(
  measure: TextMeasure,
  style: ListStyle,
  texts: readonly { readonly text: string; readonly field: string; readonly align: 'left' | 'center' | 'right' }[],
): Piece {
  const height = 7;
  const rule: FitRule = { size: 10.5, minimum: 7, maxLines: 2 };
  const width = style.width / texts.length;
  const items = texts.flatMap(({ text, field, align }, index) =>
    fitText(measure, { x: style.x + index * width, y: 0, width: width - 1, height }, text, field, { ...rule, align }),
  );
  return { height, items, field: texts[0]?.field ?? 'line', keep: true };
}

/** The rows of a list with its head on every page. A row's texts are by the column's id. */
export function listPieces(
  measure: TextMeasure,
  style: ListStyle,
  columns: readonly ListColumn[],
  rows: readonly Readonly<Record<string, string>>[],
): readonly Piece[] {
  const { size, rowHeight } = style;
  const headRule: FitRule = { ...labelRule, size: Math.max(size, 8), minimum: 7 };
  const head: TableRow = {
    height: rowHeight + 2,
    cells: columns.map((column) => ({ span: 1, text: column.head, field: 'label', rule: headRule })),
  };
  const body = rows.map(
    (row, index): TableRow => ({
      height: rowHeight,
      cells: columns.map(({ id, align }) => ({
        span: 1,
        text: row[id] ?? '',
        field: `rows.${index}.${id}`,
        rule: { size, minimum: 7, maxLines: 3, ...(align ? { align } : { yields: 'lines' }) },
      })),
    }),
  );
  const place = { x: style.x, columns: columns.map(({ width }) => width) };
  return tablePieces(measure, place, [head, ...body], 1);
}
