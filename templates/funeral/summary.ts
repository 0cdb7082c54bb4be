import { certificateDate } from '#core/domain/dates/format.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { SettlementPeriod } from '#core/domain/matters/funeral-subsidy/settlement.ts';
import {
  type SheetCell,
  type SummaryRow,
  summaryColumns,
} from '#core/domain/matters/funeral-subsidy/settlement-columns.ts';
import type { SubsidyStatistics } from '#core/domain/matters/funeral-subsidy/statistics.ts';
import { formatYuan } from '#core/domain/money/yuan.ts';
import { type ListColumn, linePiece, listPieces, titlePiece } from '../archive/table-paper.ts';
import { flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { Piece } from '../layout/piece.ts';
import { lyingArea, lyingStyle, periodText, sumsText } from './settlement.ts';

/** What 年度汇总表 says. */
export interface SummaryPaper {
  readonly officeName: string;
  readonly period: SettlementPeriod;
  readonly rows: readonly SummaryRow[];
  readonly statistics: SubsidyStatistics;
  /** The day of the sheet. */
  readonly on: PlainDate;
}

/** Widths of the columns in millimetres, 273 in all. */
const widths: Readonly<Record<string, number>> = {
  hall: 41,
  county: 32,
  class: 32,
  bodies: 12,
  transport: 17,
  storage: 17,
  bag: 17,
  cremation: 17,
  urn: 17,
  billed: 18,
  waived: 18,
  hotline: 17,
  family: 18,
};

const columns: readonly ListColumn[] = summaryColumns.map(({ id, head }) => ({
  ...{ id, head, width: widths[id] ?? 0 },
  ...(id === 'hall' || id === 'county' || id === 'class' ? {} : { align: 'center' as const }),
}));

function cellText(cell: SheetCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'money':
      return formatYuan(cell.fen);
    case 'date':
      return cell.date ?? '';
  }
}

function texts(row: SummaryRow): Record<string, string> {
  return Object.fromEntries(summaryColumns.map((column) => [column.id, cellText(column.cell(row))]));
}

function line(measure: TextMeasure, text: string, field: string): Piece {
  return linePiece(measure, lyingStyle, [{ text, field, align: 'left' }]);
}

function figures({ mean, inCounty, crossCounty, hotlineBodies, unsettled, refused }: SubsidyStatistics): string {
  const refusals = refused.length === 0 ? '没有' : refused.map(({ rule, files }) => `${rule} ${files}件`).join('、');
  const places = `本区县火化${inCounty}具，跨区县火化${crossCounty}具`;
  return `平均每具免除${formatYuan(mean)}元；${places}；96000减免${hotlineBodies}具；未列入结算${unsettled}具；不予补助：${refusals}`;
}

/**
 * 年度汇总表: a period's bodies and sums, a line for each class of each county at each hall, with the figures; A4 lying.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutSummary(paper: SummaryPaper, measure: TextMeasure): Page[] {
  const { officeName, period, rows, statistics, on } = paper;
  const pieces = [
    titlePiece(measure, lyingStyle, `${period.year}年度困难群众基本丧葬费免除汇总表`),
    linePiece(measure, lyingStyle, [
      { text: `编制单位：${officeName}`, field: 'office', align: 'left' },
      { text: periodText(period), field: 'period', align: 'center' },
      { text: `报送期限：${certificateDate(period.reportBy)}`, field: 'reportBy', align: 'right' },
    ]),
    ...listPieces(measure, lyingStyle, columns, rows.map(texts)),
    { ...line(measure, `合计：${sumsText(statistics.sums)}`, 'sum'), gap: 2 },
    line(measure, figures(statistics), 'figures'),
    line(measure, '金额单位：元。由各殡仪馆汇总报同级民政部门，由死者户籍区县财政部门拨付。', 'unit'),
    linePiece(measure, lyingStyle, [
      { text: '负责人：', field: 'head', align: 'left' },
      { text: '编制人：', field: 'clerk', align: 'center' },
      { text: certificateDate(on), field: 'on', align: 'right' },
    ]),
  ];
  return flowPieces(measure, pieces, lyingArea, { numbered: true });
}
