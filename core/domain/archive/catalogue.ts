import type { PlainDate } from '../dates/plain-date.ts';
import { type ArchiveBox, boxesOf, boxOf } from './boxes.ts';
import { type ArchiveClass, archiveClassLabels, archiveOf } from './classes.ts';

/** One file as the catalogue lists it. */
export interface CataloguedFile {
  readonly volume: number;
  readonly publicVolume?: string;
  readonly man?: { readonly name: string; readonly idNumber: string };
  readonly woman?: { readonly name: string; readonly idNumber: string };
  /** Everybody of a file that is of no couple. */
  readonly people?: readonly { readonly name: string; readonly idNumber: string }[];
  /** 字号, or the number of the decision, confirmation or notice. */
  readonly number?: string;
  /** The day of the act that ended the case. */
  readonly on: PlainDate;
  readonly pages: number;
  readonly remark?: string;
}

/**
 * Columns of the catalogue (案卷目录), in their order. The measure's annex was not at hand; this is a superset of what
 * offices use.
 */
export const catalogueColumns = [
  { id: 'catalogueNumber', 'zh-CN': '目录号', en: 'catalogue', kind: 'text' },
  { id: 'archiveClass', 'zh-CN': '类别', en: 'class', kind: 'text' },
  { id: 'year', 'zh-CN': '年度', en: 'year', kind: 'number' },
  { id: 'volume', 'zh-CN': '室编卷号', en: 'volume', kind: 'number' },
  { id: 'publicVolume', 'zh-CN': '馆编卷号', en: 'public archive volume', kind: 'text' },
  { id: 'manName', 'zh-CN': '男方姓名', en: 'man', kind: 'text' },
  { id: 'manIdNumber', 'zh-CN': '男方证件号', en: "man's identity number", kind: 'text' },
  { id: 'womanName', 'zh-CN': '女方姓名', en: 'woman', kind: 'text' },
  { id: 'womanIdNumber', 'zh-CN': '女方证件号', en: "woman's identity number", kind: 'text' },
  { id: 'names', 'zh-CN': '当事人', en: 'persons', kind: 'text' },
  { id: 'idNumbers', 'zh-CN': '证件号', en: 'identity numbers', kind: 'text' },
  { id: 'number', 'zh-CN': '字号', en: 'registration number', kind: 'text' },
  { id: 'on', 'zh-CN': '登记日期', en: 'registered on', kind: 'date' },
  { id: 'pages', 'zh-CN': '页数', en: 'pages', kind: 'number' },
  { id: 'box', 'zh-CN': '盒号', en: 'box', kind: 'number' },
  { id: 'remark', 'zh-CN': '备注', en: 'remark', kind: 'text' },
] as const;

export type CatalogueColumnId = (typeof catalogueColumns)[number]['id'];

const ofCouples: readonly CatalogueColumnId[] = ['manName', 'manIdNumber', 'womanName', 'womanIdNumber'];
const ofOthers: readonly CatalogueColumnId[] = ['names', 'idNumbers'];

/** The columns of a class: of marriages both sides, of the others everybody in one. */
export function catalogueColumnsOf(archiveClass: ArchiveClass): readonly (typeof catalogueColumns)[number][] {
  const left = archiveOf(archiveClass) === 'marriage' ? ofOthers : ofCouples;
  return catalogueColumns.filter(({ id }) => !left.includes(id));
}

/** One row; a date is a plain date. */
export interface CatalogueRow
  extends Readonly<Record<Exclude<CatalogueColumnId, 'year' | 'volume' | 'pages' | 'box' | 'on'>, string>> {
  readonly year: number;
  readonly volume: number;
  readonly pages: number;
  readonly box: number;
  readonly on: PlainDate;
}

/** The catalogue of a class and year, with its boxes. */
export interface Catalogue {
  readonly archiveClass: ArchiveClass;
  readonly year: number;
  readonly catalogueNumber: string;
  readonly rows: readonly CatalogueRow[];
  readonly boxes: readonly ArchiveBox[];
  /** Pages of all files. */
  readonly pages: number;
}

/** Makes the catalogue of a class and year in the order of volumes. CONFLICT where two files have one volume number. */
export function catalogueOf(input: {
  readonly archiveClass: ArchiveClass;
  readonly year: number;
  readonly catalogueNumber: string;
  readonly capacityPages: number;
  readonly files: readonly CataloguedFile[];
}): Catalogue {
  const { archiveClass, year, catalogueNumber } = input;
  const boxes = boxesOf(input.files, input.capacityPages);
  const sorted = input.files.toSorted((left, right) => left.volume - right.volume);
  const rows = sorted.map(
    (file): CatalogueRow => ({
      catalogueNumber,
      archiveClass: archiveClassLabels[archiveClass]['zh-CN'],
      year,
      volume: file.volume,
      publicVolume: file.publicVolume ?? '',
      manName: file.man?.name ?? '',
      manIdNumber: file.man?.idNumber ?? '',
      womanName: file.woman?.name ?? '',
      womanIdNumber: file.woman?.idNumber ?? '',
      names: (file.people ?? []).map(({ name }) => name).join('、'),
      idNumbers: (file.people ?? [])
        .map(({ idNumber }) => idNumber)
        .filter((text) => text !== '')
        .join('、'),
      number: file.number ?? '',
      on: file.on,
      pages: file.pages,
      box: boxOf(boxes, file.volume)?.number ?? 0,
      remark: file.remark ?? '',
    }),
  );
  return { archiveClass, year, catalogueNumber, rows, boxes, pages: rows.reduce((sum, { pages }) => sum + pages, 0) };
}
