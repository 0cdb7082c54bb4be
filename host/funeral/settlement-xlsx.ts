import {
  type SheetCell,
  type SheetColumn,
  settlementColumns,
  summaryColumns,
  summaryRows,
} from '#core/domain/matters/funeral-subsidy/settlement-columns.ts';
import type { HallSettlement } from '#core/domain/matters/funeral-subsidy/settlement-sheet.ts';
import type { FuneralSettlement } from '#core/usecases/funeral-settlement.ts';
import { writeXlsx, type XlsxCell, type XlsxSheet } from '../archive/xlsx.ts';

function cellOf(cell: SheetCell): XlsxCell {
  switch (cell.kind) {
    case 'text':
      return { kind: 'text', text: cell.text };
    case 'count':
      return { kind: 'number', value: cell.count };
    case 'money':
      // A cell holds yuan; two decimals of a sum below 2^53 fen are the nearest number to it.
      return { kind: 'number', value: cell.fen / 100 };
    case 'date':
      return cell.date ? { kind: 'date', date: cell.date } : undefined;
  }
}

/** Widths in digits: a Chinese character takes two, an identity number eighteen. */
function widthOf(id: string): number {
  if (id === 'idNumber' || id === 'hall') return 24;
  return ['formNumber', 'name', 'county', 'class', 'cremationNumber', 'died', 'cremated'].includes(id) ? 20 : 14;
}

function sheetOf<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): XlsxSheet {
  return {
    name,
    columns: columns.map(({ id, head }) => ({ title: head, width: widthOf(id) })),
    rows: rows.map((row) => columns.map((column) => cellOf(column.cell(row)))),
  };
}

/** Names of sheets are short, without the signs that programs refuse, and each once. */
function sheetNames(halls: readonly HallSettlement[]): readonly string[] {
  return halls.map(({ hallName }, index) => {
    const bare = hallName.replace(/[\\/?*[\]:']/gu, ' ').trim();
    return `${index + 1} ${[...bare].slice(0, 24).join('')}`.trim();
  });
}

/** 殡仪馆结算明细 as a workbook: a sheet for each hall, a row a body; sums are for the program that opens it. */
export function settlementXlsx(halls: readonly HallSettlement[]): Promise<Uint8Array> {
  const names = sheetNames(halls);
  return writeXlsx(
    halls.map(({ counties }, index) => {
      const lines = counties.flatMap((county) => county.lines);
      return sheetOf(names[index] ?? String(index + 1), settlementColumns, lines);
    }),
  );
}

/** 年度汇总表 as a workbook: a row for each class of each county at each hall. */
export function summaryXlsx({ period, halls }: Pick<FuneralSettlement, 'period' | 'halls'>): Promise<Uint8Array> {
  return writeXlsx([sheetOf(`${period.year}年度汇总表`, summaryColumns, summaryRows(halls))]);
}
