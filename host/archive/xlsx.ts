import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { sentenceDate } from '#core/domain/dates/format.ts';
import { dateParts, type PlainDate } from '#core/domain/dates/plain-date.ts';
import { TongbanError } from '#core/domain/errors.ts';
import { xlsxText } from './xlsx-text.ts';

/** One cell with its type; undefined for an empty one. There is no cell of a formula. */
export type XlsxCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `decimals`: shown with two places, as amounts in yuan are. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals?: 2 }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | undefined;

export interface XlsxColumn {
  readonly title: string;
  /** In characters of the width of a digit; a Chinese character takes two. */
  readonly width: number;
}

/** One sheet: a header row, bold and frozen, and rows of as many cells. */
export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** The format of text: a program then leaves what is typed into the cell later as it is, too. */
const textFormat = '@';
const amountFormat = '#,##0.00';
const dateFormat = 'yyyy"年"m"月"d"日"';
const font = { fontFamily: '宋体', fontSize: 11 } as const;
/** Limits of the format; a longer text would be cut. */
const mostCharacters = 32_767;
const mostRows = 1_048_576;
/** Days count from 1900, with a 29 February that never was: dates before 1 March are not the same in all programs. */
const firstSafeDate = '1900-03-01';

function textCell(text: string): Cell {
  if (text.length > mostCharacters) throw new TongbanError('INVALID', { field: 'text', why: 'length' });
  return text === '' ? null : { type: String, value: xlsxText(text), format: textFormat };
}

function dateCell(date: PlainDate): Cell {
  if (date < firstSafeDate) return textCell(sentenceDate(date));
  const { year, month, day } = dateParts(date);
  return { type: Date, value: new Date(Date.UTC(year, month - 1, day)), format: dateFormat };
}

function cellOf(cell: XlsxCell): Cell {
  switch (cell?.kind) {
    case 'text':
      return textCell(cell.text);
    case 'date':
      return dateCell(cell.date);
    case 'number':
      if (!Number.isFinite(cell.value)) throw new TongbanError('INVALID', { field: 'number', why: String(cell.value) });
      return { type: Number, value: cell.value, ...(cell.decimals ? { format: amountFormat } : {}) };
    case undefined:
      return null;
  }
}

function sheetOf({ name, columns, rows }: XlsxSheet): Sheet<never> {
  if (rows.length >= mostRows) throw new TongbanError('INVALID', { field: 'rows', why: String(rows.length) });
  const header = columns.map(({ title }): Cell => ({ type: String, value: xlsxText(title), fontWeight: 'bold' }));
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/**
 * A workbook (XLSX) of sheets. Every text is a text cell to the letter, whatever it begins with, so that no name is ever a
 * formula and no identity number loses a digit; dates are real dates. INVALID where a text is longer than a cell.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(sheets.map(sheetOf), font).toBuffer());
}
