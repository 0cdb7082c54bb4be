import type { ArchiveField } from '#core/domain/archive/stamp.ts';
import { certificateDate } from '#core/domain/dates/format.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import { labelRule, setGrid, valueRule } from '../layout/grid.ts';
import { a4, type Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { Piece } from '../layout/piece.ts';
import { tablePieces } from '../layout/table.ts';
import type { FileListPaper } from './records.ts';
import { type ListColumn, type ListStyle, listPieces, titlePiece } from './table-paper.ts';

const area: FlowArea = { paper: a4, margins: { top: 16, right: 20, bottom: 18, left: 20 } };
const style: ListStyle = { x: 20, width: 170, size: 10.5, rowHeight: 9 };
/** The stamp's frame in the middle of the top, millimetres. */
const stampWidth = 120;

const columns: readonly ListColumn[] = [
  { id: 'index', head: '顺序号', width: 16, align: 'center' },
  { id: 'title', head: '文件材料名称', width: 92 },
  { id: 'pages', head: '页数', width: 16, align: 'center' },
  { id: 'range', head: '起止页号', width: 24, align: 'center' },
  { id: 'remark', head: '备注', width: 22 },
];

/** 归档章: the names of its fields above, what stands in them below. */
function stampPiece(measure: TextMeasure, fields: readonly ArchiveField[]): Piece {
  const width = stampWidth / Math.max(1, fields.length);
  const value = { ...valueRule, align: 'center' } as const;
  const grid = {
    x: style.x + (style.width - stampWidth) / 2,
    y: 0,
    columns: fields.map(() => width),
    rows: [
      {
        height: 7,
        cells: fields.map((field) => ({ span: 1, text: field['zh-CN'], field: 'label', rule: labelRule })),
      },
      {
        height: 10,
        cells: fields.map((field, index) => ({ span: 1, text: field.value, field: `stamp.${index}`, rule: value })),
      },
    ],
  };
  return { height: 17, items: setGrid(measure, grid), field: 'stamp', keep: true };
}

/** Who, which class, which number and day. */
function aboutPieces(measure: TextMeasure, paper: FileListPaper): readonly Piece[] {
  const row = (...cells: (readonly [name: string, text: string, field: string])[]) => ({
    height: 10,
    cells: cells.flatMap(([name, text, field]) => [
      { span: 1, text: name, field: 'label', rule: labelRule },
      { span: cells.length === 1 ? 3 : 1, text, field, rule: valueRule },
    ]),
  });
  return tablePieces(measure, { x: style.x, columns: [26, 59, 26, 59] }, [
    row(['当事人', paper.names.join('、'), 'names']),
    row(['类别', paper.className, 'className'], ['字号', paper.number, 'number']),
    row(['办结日期', certificateDate(paper.on), 'on'], ['缺件说明', paper.missingReason, 'missingReason']),
  ]).map((piece) => ({ ...piece, keep: true }));
}

function rows(papers: FileListPaper['papers']): Record<string, string>[] {
  let before = 0;
  return papers.map(({ title, pages }, index) => {
    const [first, last] = [before + 1, before + pages];
    before = last;
    const range = first === last ? String(first) : `${first}—${last}`;
    return { index: String(index + 1), title, pages: String(pages), range, remark: '' };
  });
}

/**
 * 卷内目录 with the stamp (归档章) in a frame at its top; long files go on over further pages with the head again.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutFileList(paper: FileListPaper, measure: TextMeasure): Page[] {
  const [title, ...about] = [titlePiece(measure, style, '卷内目录'), ...aboutPieces(measure, paper)];
  const list = listPieces(measure, style, columns, rows(paper.papers));
  const pieces = [
    stampPiece(measure, paper.stamp),
    ...(title ? [{ ...title, gap: 8 }] : []),
    ...about.map((piece, index) => (index === 0 ? { ...piece, gap: 4 } : piece)),
    ...list.map((piece, index) => (index === 0 ? { ...piece, gap: 6 } : piece)),
  ];
  return flowPieces(measure, pieces, area);
}
