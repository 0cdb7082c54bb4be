import {
  type CatalogueColumnId,
  type CatalogueRow,
  catalogueColumns,
  catalogueColumnsOf,
} from '#core/domain/archive/catalogue.ts';
import { type ArchiveClass, archiveClassLabels, archiveOf, archiveTitles } from '#core/domain/archive/classes.ts';
import { type FlowArea, flowPieces } from '../layout/flow.ts';
import type { Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import type { CataloguePaper } from './records.ts';
import { type ListColumn, type ListStyle, linePiece, listPieces, titlePiece } from './table-paper.ts';

/** A4 lying; millimetres. */
const area: FlowArea = {
  paper: { widthMm: 297, heightMm: 210 },
  margins: { top: 12, right: 12, bottom: 15, left: 12 },
};
const style: ListStyle = { x: 12, width: 273, size: 8, rowHeight: 7.5 };

/** Widths of the columns in millimetres, 273 in all. */
const widths: Readonly<Record<CatalogueColumnId, number>> = {
  catalogueNumber: 13,
  archiveClass: 20,
  year: 11,
  volume: 12,
  publicVolume: 12,
  manName: 24,
  manIdNumber: 33,
  womanName: 24,
  womanIdNumber: 33,
  names: 57,
  idNumbers: 57,
  number: 36,
  on: 20,
  pages: 10,
  box: 10,
  remark: 15,
};

const columnsOf = (archiveClass: ArchiveClass): readonly ListColumn[] =>
  catalogueColumnsOf(archiveClass).map(({ id, 'zh-CN': head, kind }) => ({
    ...{ id, head, width: widths[id] },
    ...(kind === 'text' ? {} : { align: 'center' as const }),
  }));

function texts(row: CatalogueRow): Record<string, string> {
  return Object.fromEntries(catalogueColumns.map(({ id }) => [id, String(row[id])]));
}

/**
 * 案卷目录: one line a file, A4 lying, the head and the page number on every page.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutCatalogue(paper: CataloguePaper, measure: TextMeasure): Page[] {
  const { catalogue, fondsName, officeName } = paper;
  const { archiveClass, year, rows, boxes, pages } = catalogue;
  const name = archiveClassLabels[archiveClass]['zh-CN'];
  const sum = `共${rows.length}卷，${pages}页，${boxes.length}盒`;
  const pieces = [
    titlePiece(measure, style, `${year}年度${archiveTitles[archiveOf(archiveClass)]['zh-CN']}案卷目录（${name}）`),
    linePiece(measure, style, [
      { text: `全宗名称：${fondsName}`, field: 'fondsName', align: 'left' },
      { text: officeName, field: 'officeName', align: 'center' },
      { text: sum, field: 'sum', align: 'right' },
    ]),
    ...listPieces(measure, style, columnsOf(archiveClass), rows.map(texts)),
  ];
  return flowPieces(measure, pieces, area, { numbered: true });
}
