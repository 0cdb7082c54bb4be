import { certificateDate } from '#core/domain/dates/format.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { MissingPapersFile, MissingPapersPaper } from './records.ts';
import { type ListColumn, type ListStyle, linePiece, listPieces, titlePiece } from './table-paper.ts';

/** A4 lying; millimetres. */
const area: FlowArea = {
  paper: { widthMm: 297, heightMm: 210 },
  margins: { top: 15, right: 15, bottom: 15, left: 15 },
};
const style: ListStyle = { x: 15, width: 267, size: 9, rowHeight: 10 };

const columns: readonly ListColumn[] = [
  { id: 'index', head: '序号', width: 12, align: 'center' },
  { id: 'className', head: '类别', width: 26 },
  { id: 'volume', head: '室编卷号', width: 18, align: 'center' },
  { id: 'names', head: '当事人', width: 52 },
  { id: 'number', head: '字号', width: 42 },
  { id: 'endedOn', head: '办结日期', width: 31, align: 'center' },
  { id: 'missing', head: '所缺材料', width: 86 },
];

function missingText({ missing }: MissingPapersFile): string {
  return missing
    .map(({ title, required, article }) => `${title}（${required ? '' : '通常应有；'}${article}）`)
    .join('；');
}

function row(file: MissingPapersFile, index: number): Record<string, string> {
  const { className, volume, names, number, endedOn } = file;
  return {
    ...{ index: String(index + 1), className, volume: volume === undefined ? '' : String(volume) },
    ...{ names: names.join('、'), number, endedOn: certificateDate(endedOn), missing: missingText(file) },
  };
}

/**
 * 归档缺件清单: the files of a year with what is missing to them and which article asks for it.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutMissingPapers(paper: MissingPapersPaper, measure: TextMeasure): Page[] {
  const { officeName, year, on, files } = paper;
  const pieces = [
    titlePiece(measure, style, `${year}年度档案归档缺件清单`),
    linePiece(measure, style, [
      { text: officeName, field: 'officeName', align: 'left' },
      { text: `${certificateDate(on)}，共${files.length}卷`, field: 'on', align: 'right' },
    ]),
    ...listPieces(measure, style, columns, files.map(row)),
  ];
  return flowPieces(measure, pieces, area, { numbered: true });
}
