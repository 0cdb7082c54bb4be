import { certificateDate } from '#core/domain/dates/format.ts';
import { type PlainMonth, sentenceMonth } from '#core/domain/dates/month.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import {
  type ListedColumn,
  paymentColumns,
  paymentSumText,
  reductionColumns,
} from '#core/domain/matters/children-allowance/list-columns.ts';
import type { PaymentList, ReductionLine } from '#core/domain/matters/children-allowance/month-list.ts';
import { type ListStyle, linePiece, listPieces, titlePiece } from '../archive/table-paper.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';

/** A4 lying; millimetres. */
const area: FlowArea = {
  paper: { widthMm: 297, heightMm: 210 },
  margins: { top: 12, right: 10, bottom: 15, left: 10 },
};
const style: ListStyle = { x: 10, width: 277, size: 8, rowHeight: 8 };

/** What stands at the head of a list of a month. */
interface Head {
  readonly officeName: string;
  readonly month: PlainMonth;
  /** The day on which it is printed. */
  readonly on: PlainDate;
}

function layoutList<Line>(
  { title, head, sum, lines }: { title: string; head: Head; sum: string; lines: readonly Line[] },
  columns: readonly ListedColumn<Line>[],
  measure: TextMeasure,
): Page[] {
  const rows = lines.map((line, index) => Object.fromEntries(columns.map(({ id, text }) => [id, text(line, index)])));
  const heads = columns.map(({ id, 'zh-CN': words, mm, kind }) => ({
    ...{ id, head: words, width: mm },
    ...(kind === 'text' ? {} : { align: 'center' as const }),
  }));
  const pieces = [
    titlePiece(measure, style, `${sentenceMonth(head.month)}${title}`),
    linePiece(measure, style, [
      { text: head.officeName, field: 'officeName', align: 'left' },
      { text: `制表日期：${certificateDate(head.on)}`, field: 'on', align: 'center' },
      { text: sum, field: 'sum', align: 'right' },
    ]),
    ...listPieces(measure, style, heads, rows),
    linePiece(measure, style, [
      { text: '制表人：', field: 'madeBy', align: 'left' },
      { text: '审核人：', field: 'reviewedBy', align: 'left' },
      { text: '负责人：', field: 'approvedBy', align: 'left' },
    ]),
  ];
  return flowPieces(measure, pieces, area, { numbered: true });
}

/**
 * 发放花名册: every child who is paid in a month, with the sum to the fen.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutPaymentList(
  { payments, ...head }: Omit<Head, 'month'> & { readonly payments: PaymentList },
  measure: TextMeasure,
): Page[] {
  const { lines, sum, month } = payments;
  const title = '孤儿和事实无人抚养儿童保障资金发放花名册';
  return layoutList(
    { title, head: { ...head, month }, sum: paymentSumText(lines, sum), lines },
    paymentColumns,
    measure,
  );
}

/**
 * 减员表: every child for whom nothing is paid any more from a month on, with the code of the reason.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutReductionList(
  { reductions, ...head }: Head & { readonly reductions: readonly ReductionLine[] },
  measure: TextMeasure,
): Page[] {
  const title = '孤儿和事实无人抚养儿童减员表';
  return layoutList({ title, head, sum: `共${reductions.length}人`, lines: reductions }, reductionColumns, measure);
}
