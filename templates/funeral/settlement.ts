import { certificateDate } from '#core/domain/dates/format.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { classWords } from '#core/domain/matters/funeral-subsidy/paper-words.ts';
import type { SettlementPeriod } from '#core/domain/matters/funeral-subsidy/settlement.ts';
import { classOfSums, settledItemWords } from '#core/domain/matters/funeral-subsidy/settlement-columns.ts';
import type {
  HallSettlement,
  SettledItem,
  SettlementLine,
  SettlementSums,
} from '#core/domain/matters/funeral-subsidy/settlement-sheet.ts';
import { formatYuan } from '#core/domain/money/yuan.ts';
import { type ListColumn, type ListStyle, linePiece, listPieces, titlePiece } from '../archive/table-paper.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { Piece } from '../layout/piece.ts';

/** What 殡仪馆结算明细 says. */
export interface SettlementPaper {
  readonly officeName: string;
  readonly period: Pick<SettlementPeriod, 'from' | 'to'>;
  readonly hall: HallSettlement;
  /** The day of the sheet. */
  readonly on: PlainDate;
}

/** A4 lying; millimetres. */
export const lyingArea: FlowArea = {
  paper: { widthMm: 297, heightMm: 210 },
  margins: { top: 12, right: 12, bottom: 15, left: 12 },
};
export const lyingStyle: ListStyle = { x: 12, width: 273, size: 8.5, rowHeight: 9 };

const printedItems = ['transport', 'storage', 'bag', 'cremation', 'urn'] as const satisfies readonly SettledItem[];

const columns: readonly ListColumn[] = [
  { id: 'index', head: '序号', width: 11, align: 'center' },
  { id: 'formNumber', head: '申请表编号', width: 23, align: 'center' },
  { id: 'name', head: '死者姓名', width: 19 },
  { id: 'idNumber', head: '身份证号', width: 32, align: 'center' },
  { id: 'class', head: '类别', width: 20 },
  { id: 'died', head: '死亡日期', width: 19, align: 'center' },
  { id: 'cremated', head: '火化日期', width: 19, align: 'center' },
  { id: 'cremationNumber', head: '火化证明编号', width: 22 },
  ...printedItems.map((item) => ({ id: item, head: settledItemWords(item), width: 18, align: 'center' as const })),
  { id: 'waived', head: '免除合计', width: 18, align: 'center' },
];

function rowOf(line: SettlementLine, index: number): Record<string, string> {
  const { formNumber, name, idNumber, died, cremated, cremationNumber, items, waived } = line;
  const charges = printedItems.map((item) => [
    item,
    `${formatYuan(items[item].billed)} ／${formatYuan(items[item].waived)}`,
  ]);
  return {
    ...{ index: String(index + 1), formNumber, name, idNumber, died: died ?? '', cremated, cremationNumber },
    class: line.class ? classWords[line.class] : '',
    ...Object.fromEntries(charges),
    waived: formatYuan(waived),
  };
}

/** 3具，应收3264.00元，免除3264.00元 … */
export function sumsText({ bodies, billed, waived, hotline, family }: SettlementSums): string {
  const sums = `应收${formatYuan(billed)}元，免除${formatYuan(waived)}元`;
  return `${bodies}具，${sums}，96000减免${formatYuan(hotline)}元，自付${formatYuan(family)}元`;
}

/** 结算期：2024年12月01日至2025年11月30日 */
export function periodText({ from, to }: SettlementPaper['period']): string {
  return `结算期：${certificateDate(from)}至${certificateDate(to)}`;
}

function line(measure: TextMeasure, text: string, field: string): Piece {
  return linePiece(measure, lyingStyle, [{ text, field, align: 'left' }]);
}

function countyPieces(measure: TextMeasure, county: HallSettlement['counties'][number]): readonly Piece[] {
  const classes = county.classes.map(({ key, sums }) =>
    line(measure, `${classOfSums(key)}：${sumsText(sums)}`, 'class'),
  );
  const whole = line(measure, `本区县合计：${sumsText(county.sums)}`, 'county.sum');
  return [
    { ...line(measure, `户籍区县：${divisionName(county.key)}`, 'county'), gap: 3 },
    ...listPieces(measure, lyingStyle, columns, county.lines.map(rowOf)),
    ...classes,
    { ...whole, keep: false },
  ];
}

/**
 * 殡仪馆结算明细: the bodies of one hall in one period, by the county that pays, charged and waived of each item, with the sums
 * of each class and county; A4 lying.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutSettlement(paper: SettlementPaper, measure: TextMeasure): Page[] {
  const { officeName, period, hall, on } = paper;
  const pieces = [
    titlePiece(measure, lyingStyle, '困难群众基本丧葬费免除殡仪馆结算明细'),
    linePiece(measure, lyingStyle, [
      { text: `殡仪馆：${hall.hallName}`, field: 'hall', align: 'left' },
      { text: periodText(period), field: 'period', align: 'right' },
    ]),
    ...hall.counties.flatMap((county) => countyPieces(measure, county)),
    { ...line(measure, `本馆合计：${sumsText(hall.sums)}`, 'sum'), gap: 3 },
    line(measure, '每项两个数依次为应收和免除，单位：元。', 'unit'),
    { ...line(measure, '殡仪馆（盖章）：', 'hallSeal'), gap: 4 },
    linePiece(measure, lyingStyle, [
      { text: `编制单位：${officeName}`, field: 'office', align: 'left' },
      { text: certificateDate(on), field: 'on', align: 'right' },
    ]),
  ];
  return flowPieces(measure, pieces, lyingArea, { numbered: true });
}
