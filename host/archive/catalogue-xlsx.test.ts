import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#core/domain/archive/catalogue.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { catalogueXlsx } from './catalogue-xlsx.ts';
import { readCells, unzip } from './testing/read-xlsx.ts';

const marriages = catalogueOf({
  archiveClass: 'marriage',
  year: 2026,
  catalogueNumber: '0012',
  capacityPages: 20,
  files: [
    {
      volume: 2,
      on: plainDate('2026-03-02'),
      pages: 15,
      man: { name: '=cmd', idNumber: '11010519491231002X' },
      woman: { name: '阿依古丽·买买提', idNumber: '000000' },
      number: 'J500103-2026-000002',
      remark: '-',
    },
    { volume: 1, on: plainDate('2026-01-05'), pages: 9 },
  ],
});
const divorces = catalogueOf({
  archiveClass: 'divorce',
  year: 2026,
  catalogueNumber: '',
  capacityPages: 20,
  files: [],
});

describe('the catalogue as a workbook', () => {
  it('has a sheet for each class with its columns and typed cells', async () => {
    const files = unzip(await catalogueXlsx([marriages, divorces]));
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
      (match) => match[1],
    );
    expect(names).toEqual(['2026年结婚登记类', '2026年离婚登记类']);
    const cells = readCells(files, 1);
    const row = (number: number) =>
      'ABCDEFGHIJKLMN'.split('').map((column) => cells.get(`${column}${number}`)?.value ?? '');
    expect(row(1)).toEqual(
      '目录号 类别 年度 室编卷号 馆编卷号 男方姓名 男方证件号 女方姓名 女方证件号 字号 登记日期 页数 盒号 备注'.split(
        ' ',
      ),
    );
    expect(row(2)).toEqual(['0012', '结婚登记类', '2026', '1', '', '', '', '', '', '', '46027', '9', '1', '']);
    expect(row(3)).toEqual([
      ...['0012', '结婚登记类', '2026', '2', '', '=cmd', '11010519491231002X', '阿依古丽·买买提', '000000'],
      ...['J500103-2026-000002', '46083', '15', '2', '-'],
    ]);
    const types = 'ABCDEFGHIJKLMN'.split('').map((column) => cells.get(`${column}3`)?.type ?? '-');
    expect(types.join(' ')).toBe('s s - - - s s s s s - - - s');
    expect([...readCells(files, 2).keys()]).toHaveLength(14);
  });
});
