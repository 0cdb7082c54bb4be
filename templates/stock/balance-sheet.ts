import { certificateDate } from '#core/domain/dates/format.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type ListColumn, type ListStyle, linePiece, listPieces, titlePiece } from '../archive/table-paper.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';

/** One kind of blank on the sheet. */
export interface BalanceSheetLine {
  readonly name: string;
  readonly opening: number;
  readonly received: number;
  readonly used: number;
  readonly voided: number;
  readonly lost: number;
  readonly found: number;
  readonly closing: number;
  readonly toDestroy: number;
}

/** 空白证件日终结存表: what the books have at the end of a day, for two who count it. */
export interface BalanceSheetPaper {
  readonly officeName: string;
  readonly on: PlainDate;
  readonly lines: readonly BalanceSheetLine[];
  /** Who has how many; `holder` '' is the stock. */
  readonly holdings: readonly {
    readonly name: string;
    readonly holder: string;
    readonly window: string;
    readonly count: number;
  }[];
}

/** A4 lying; millimetres. */
const area: FlowArea = {
  paper: { widthMm: 297, heightMm: 210 },
  margins: { top: 18, right: 15, bottom: 15, left: 15 },
};
const style: ListStyle = { x: 15, width: 267, size: 10.5, rowHeight: 10 };

const number = (id: string, head: string, width = 24): ListColumn => ({ id, head, width, align: 'center' });

const columns: readonly ListColumn[] = [
  { id: 'name', head: '证件种类', width: 49 },
  number('opening', '日初结存'),
  number('received', '入库'),
  number('found', '找回', 20),
  number('used', '使用'),
  number('voided', '作废'),
  number('lost', '遗失', 20),
  number('closing', '日终结存', 26),
  number('toDestroy', '待销毁'),
  number('counted', '实点', 32),
];

const holdingColumns: readonly ListColumn[] = [
  { id: 'name', head: '证件种类', width: 67 },
  { id: 'place', head: '存放', width: 80 },
  number('count', '账面', 40),
  number('counted', '实点', 40),
  { id: 'difference', head: '差异', width: 40 },
];

function placeOf({ holder, window }: BalanceSheetPaper['holdings'][number]): string {
  if (holder === '') return '库存';
  return window === '' ? holder : `${window}：${holder}`;
}

/**
 * The sheet of one day: a row a kind, then who has what, each with an empty box for what was counted, and two signatures.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutBalanceSheet(paper: BalanceSheetPaper, measure: TextMeasure): Page[] {
  const { officeName, on, lines, holdings } = paper;
  const rows = lines.map(({ name, ...counts }) => ({
    name,
    counted: '',
    ...Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, String(count)])),
  }));
  const held = holdings.map((holding) => ({
    name: holding.name,
    place: placeOf(holding),
    count: String(holding.count),
    counted: '',
    difference: '',
  }));
  const signature = (field: string, text: string) => ({ text, field, align: 'left' as const });
  const line = (...texts: readonly (readonly [string, string])[]) =>
    linePiece(
      measure,
      style,
      texts.map(([field, text]) => signature(field, text)),
    );
  const pieces = [
    titlePiece(measure, style, '空白证件日终结存表'),
    linePiece(measure, style, [
      { text: officeName, field: 'officeName', align: 'left' },
      { text: certificateDate(on), field: 'on', align: 'right' },
    ]),
    ...listPieces(measure, style, columns, rows),
    line(['holdings', '存放情况']),
    ...(held.length > 0 ? listPieces(measure, style, holdingColumns, held) : []),
    line(['note', '日初结存＋入库＋找回＝使用＋作废＋遗失＋日终结存。账实不符的，写明印制号、最后领用人和处理意见：']),
    line(['byHand', '_'.repeat(110)]),
    line(['byHand', '_'.repeat(110)]),
    line(['keeper', '保管人签名：'], ['witness', '核点人签名：'], ['head', '负责人签名：']),
  ];
  return flowPieces(measure, pieces, area, { numbered: true });
}
