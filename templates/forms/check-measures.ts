import { a4 } from '../layout/items.ts';
import type { TemplateProblem } from './check-template.ts';
import { columnWidths } from './table-block.ts';
import { type FormTemplate, leastMarginsMm } from './template-file.ts';
import { blocksOf, rowsOf } from './walk-template.ts';

/** A column holds at least two characters and its padding. */
const leastColumnMm = 9;

function marginProblems({ marginsMm }: FormTemplate): TemplateProblem[] {
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side): TemplateProblem[] => {
    const [mm, least] = [marginsMm[side], leastMarginsMm[side]];
    return mm < least ? [{ path: `marginsMm.${side}`, code: 'MARGIN_TOO_SMALL', data: { side, mm, least } }] : [];
  });
}

/** Width of a table's columns in a template, frames of groups taken off where it stands in one. */
function widthsOf(
  template: FormTemplate,
  path: string,
  table: { columns: number[]; side?: { widthMm: number } | undefined },
) {
  const { left, right } = template.marginsMm;
  const framed = blocksOf(template).some(
    ({ path: outer, block }) => block.kind === 'group' && block.frame && path.startsWith(`${outer}.`),
  );
  const width = a4.widthMm - left - right - (table.side?.widthMm ?? 0) - (framed ? 12 : 0);
  return columnWidths(table.columns, width);
}

function tableProblems(template: FormTemplate): TemplateProblem[] {
  return blocksOf(template).flatMap(({ path, block }) =>
    block.kind !== 'table'
      ? []
      : widthsOf(template, path, block).flatMap((mm, column): TemplateProblem[] =>
          mm < leastColumnMm
            ? [
                {
                  path: `${path}.columns.${column}`,
                  code: 'COLUMN_TOO_NARROW',
                  data: { column, mm, least: leastColumnMm },
                },
              ]
            : [],
        ),
  );
}

function rowProblems(template: FormTemplate): TemplateProblem[] {
  return rowsOf(template).flatMap(({ path, row, table }): TemplateProblem[] => {
    const cells = row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
    const columns = table.columns.length;
    if (cells !== columns) return [{ path, code: 'COLUMNS_DO_NOT_MATCH', data: { columns, cells } }];
    const widths = widthsOf(template, path, table);
    let column = 0;
    return row.cells.flatMap((cell, index): TemplateProblem[] => {
      const span = cell.span ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, mm) => sum + mm, 0);
      column += span;
      if (!('image' in cell) || (cell.widthMm <= width && cell.heightMm <= row.heightMm)) return [];
      const roomMm = { width, height: row.heightMm };
      return [{ path: `${path}.cells.${index}`, code: 'IMAGE_DOES_NOT_FIT', data: { image: cell.image, roomMm } }];
    });
  });
}

/** Margins, columns and places of photographs of a template. */
export function checkMeasures(template: FormTemplate): TemplateProblem[] {
  return [...marginProblems(template), ...tableProblems(template), ...rowProblems(template)];
}
