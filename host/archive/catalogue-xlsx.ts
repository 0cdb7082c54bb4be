import {
  type Catalogue,
  type CatalogueColumnId,
  type CatalogueRow,
  type catalogueColumns,
  catalogueColumnsOf,
} from '#core/domain/archive/catalogue.ts';
import { archiveClassLabels } from '#core/domain/archive/classes.ts';
import { writeXlsx, type XlsxCell, type XlsxSheet } from './xlsx.ts';

/** Widths of the columns in digits: names of minorities are long, identity numbers have eighteen characters. */
const widths: Readonly<Record<CatalogueColumnId, number>> = {
  catalogueNumber: 10,
  archiveClass: 18,
  year: 7,
  volume: 10,
  publicVolume: 10,
  manName: 18,
  manIdNumber: 22,
  womanName: 18,
  womanIdNumber: 22,
  names: 30,
  idNumbers: 44,
  number: 24,
  on: 16,
  pages: 7,
  box: 7,
  remark: 40,
};

function cellOf(row: CatalogueRow, { id }: (typeof catalogueColumns)[number]): XlsxCell {
  if (id === 'on') return { kind: 'date', date: row.on };
  const value = row[id];
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

function sheetOf({ archiveClass, year, rows }: Catalogue): XlsxSheet {
  return {
    name: `${year}年${archiveClassLabels[archiveClass]['zh-CN']}`,
    columns: catalogueColumnsOf(archiveClass).map((column) => ({ title: column['zh-CN'], width: widths[column.id] })),
    rows: rows.map((row) => catalogueColumnsOf(archiveClass).map((column) => cellOf(row, column))),
  };
}

/** The yearly catalogue (案卷目录) as a workbook, a sheet for each class and year. */
export function catalogueXlsx(catalogues: readonly Catalogue[]): Promise<Uint8Array> {
  return writeXlsx(catalogues.map(sheetOf));
}
