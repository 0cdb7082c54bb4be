import { type PlainMonth, sentenceMonth } from '#core/domain/dates/month.ts';
import {
  type ListedColumn,
  paymentColumns,
  reductionColumns,
} from '#core/domain/matters/children-allowance/list-columns.ts';
import type { PaymentList, ReductionLine } from '#core/domain/matters/children-allowance/month-list.ts';
import { formatYuan } from '#core/domain/money/yuan.ts';
import { writeXlsx, type XlsxCell, type XlsxSheet } from './xlsx.ts';

/** Yuan are numbers; two decimals of an amount far below 2^53 fen are exact enough to be shown as they were written. */
function cellOf(kind: ListedColumn<never>['kind'], text: string): XlsxCell {
  return kind === 'yuan' ? { kind: 'number', value: Number(text), decimals: 2 } : { kind: 'text', text };
}

function sheetOf<Line>(name: string, columns: readonly ListedColumn<Line>[], lines: readonly Line[]): XlsxSheet {
  return {
    name,
    columns: columns.map(({ 'zh-CN': title, digits: width }) => ({ title, width })),
    rows: lines.map((line, index) => columns.map(({ kind, text }) => cellOf(kind, text(line, index)))),
  };
}

/** 合计: the sum of what is paid, as a text to the fen under its column. */
function sumRow({ sum }: PaymentList): readonly XlsxCell[] {
  return paymentColumns.map(({ id }): XlsxCell => {
    if (id === 'name') return { kind: 'text', text: '合计' };
    return id === 'payable' ? { kind: 'number', value: Number(formatYuan(sum)), decimals: 2 } : undefined;
  });
}

/** 发放花名册 as a workbook, with the sum in the last row. */
export function paymentSheet(payments: PaymentList): Promise<Uint8Array> {
  const sheet = sheetOf(`${sentenceMonth(payments.month)}花名册`, paymentColumns, payments.lines);
  return writeXlsx([{ ...sheet, rows: [...sheet.rows, sumRow(payments)] }]);
}

/** 减员表 as a workbook. */
export function reductionSheet(month: PlainMonth, reductions: readonly ReductionLine[]): Promise<Uint8Array> {
  return writeXlsx([sheetOf(`${sentenceMonth(month)}减员表`, reductionColumns, reductions)]);
}
