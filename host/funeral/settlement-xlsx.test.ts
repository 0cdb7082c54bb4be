import { describe, expect, it } from 'vitest';
import { sampleSettlement, sampleSummary } from '#templates/funeral/samples.ts';
import { readCells, unzip } from '../archive/testing/read-xlsx.ts';
import { settlementXlsx, summaryXlsx } from './settlement-xlsx.ts';

const { hall } = sampleSettlement('ordinary', 8);

function sheets(files: ReturnType<typeof unzip>): (string | undefined)[] {
  return [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map((match) => match[1]);
}

describe('a settlement as a workbook', () => {
  it('has a sheet for each hall, a row a body, and amounts as numbers in yuan', async () => {
    const files = unzip(await settlementXlsx([hall, { ...hall, hallName: '某馆[旧]' }]));
    expect(sheets(files)).toEqual(['1 重庆市石桥铺殡仪馆', '2 某馆 旧']);
    const cells = readCells(files, 1);
    expect([cells.get('A1')?.value, cells.get('I1')?.value, cells.get('U1')?.value]).toEqual([
      '申请表编号',
      '遗体接运费应收',
      '应收合计',
    ]);
    const [first] = hall.counties.flatMap(({ lines }) => lines);
    expect(cells.get('A2')?.value).toBe(first?.formNumber);
    expect(Number(cells.get('V2')?.value)).toBe((first?.waived ?? 0) / 100);
    expect([...cells.keys()].filter((cell) => /^A\d+$/u.test(cell))).toHaveLength(1 + hall.sums.bodies);
  });

  it('the summary has a row for each class of each county at each hall', async () => {
    const { period, rows } = sampleSummary('ordinary', 40);
    const files = unzip(await summaryXlsx({ period, halls: [hall] }));
    expect(sheets(files)).toEqual(['2025年度汇总表']);
    const cells = readCells(files, 1);
    const classes = hall.counties.flatMap((county) => county.classes);
    expect([...cells.keys()].filter((cell) => /^A\d+$/u.test(cell))).toHaveLength(1 + classes.length);
    expect(cells.get('D1')?.value).toBe('具数');
    expect(rows.length).toBeGreaterThan(classes.length);
  });
});
