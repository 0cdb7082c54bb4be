import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BookletRecord } from '#core/domain/papers/booklet.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { testFonts } from '../testing/fonts.ts';
import { photo } from '../testing/form-samples.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples, layoutAll } from '../testing/samples.ts';
import { layoutBooklet } from './layout.ts';
import { bookletSamples } from './samples.ts';

const { persons } = bookletSamples.ordinary;
const [mingxuan] = persons;
const record: BookletRecord = {
  kind: 'marriage-certificate',
  holder: mingxuan.name,
  registeredOn: plainDate('2026-03-02'),
  number: 'J500103-2026-000001',
  remark: '结婚证遗失，补发此证。2026年03月02日',
  persons,
};

function placed(field: string, of: BookletRecord = record) {
  return fieldItems(layoutBooklet(of, testFonts), field).map(({ text, x, baseline, size }) => ({
    text,
    x,
    baseline: Math.round(baseline * 100) / 100,
    size,
  }));
}

describe('pages 2 and 3 of the booklet (结婚证)', () => {
  it('is one side of 188 × 128 mm', () => {
    const [page] = layoutBooklet(record, testFonts);
    expect([page?.widthMm, page?.heightMm]).toEqual([188, 128]);
  });

  it('puts holder, day, number and remark on page 2, in millimetres', () => {
    expect(placed('holder')).toEqual([{ text: '李明轩', x: 38, baseline: 21, size: 12 }]);
    expect(placed('registeredOn')).toEqual([{ text: '2026年03月02日', x: 38, baseline: 31, size: 12 }]);
    expect(placed('number')).toEqual([{ text: 'J500103-2026-000001', x: 38, baseline: 41, size: 12 }]);
    expect(placed('remark')).toEqual([
      { text: '结婚证遗失，补发此证。', x: 38, baseline: 51, size: 12 },
      { text: '2026年03月02日', x: 38, baseline: 56.29, size: 12 },
    ]);
  });

  it('puts five lines a person on page 3, the second 54 mm lower', () => {
    const lines = ['name', 'sex', 'nationality', 'birth', 'idNumber'];
    expect(lines.map((line) => placed(`persons.0.${line}`)[0]?.baseline)).toEqual([20, 29.5, 39, 48.5, 58]);
    expect(lines.map((line) => placed(`persons.1.${line}`)[0]?.baseline)).toEqual([74, 83.5, 93, 102.5, 112]);
    expect(lines.map((line) => placed(`persons.1.${line}`)[0]?.text)).toEqual([
      '陈雨桐',
      '女',
      '中国',
      '2005年03月10日',
      '500101200503100027',
    ]);
    expect(placed('persons.0.name')[0]?.x).toBe(132);
  });

  it('prints nothing but the filled-in items unless labels are asked for', () => {
    const overprint = layoutBooklet(record, testFonts)[0]?.items ?? [];
    expect(overprint.every((item) => item.kind === 'text' && item.ink === 'black')).toBe(true);
    const alone = layoutBooklet(record, testFonts, { labels: true });
    expect(
      fieldItems(alone, 'label')
        .map((item) => item.text)
        .join(' '),
    ).toBe('持证人 登记日期 结婚证字号 备注 姓名 性别 国籍 出生日期 身份证件号 姓名 性别 国籍 出生日期 身份证件号');
    expect(textItems(alone).filter((item) => item.ink === 'black')).toEqual(overprint);
  });

  it('prints the photo only where the record has one and it is asked for', () => {
    const photo = new Uint8Array([0xff, 0xd8]);
    const images = (of: BookletRecord, print: boolean) =>
      layoutBooklet(of, testFonts, { photo: print })[0]?.items.filter((item) => item.kind === 'image');
    expect(images({ ...record, photo }, true)).toMatchObject([{ x: 20.5, y: 66, width: 53, height: 35 }]);
    expect(images({ ...record, photo }, false)).toEqual([]);
    expect(images(record, true)).toEqual([]);
  });

  it('has the words and the single photograph of a divorce certificate (离婚证)', () => {
    const divorce = { ...bookletSamples.divorce, photo };
    const pages = layoutBooklet(divorce, testFonts, { labels: true, photo: true });
    expect(fieldItems(pages, 'label').map((item) => item.text)).toContain('离婚证字号');
    const places = pages[0]?.items.filter((item) => item.kind === 'image' || (item.kind === 'rect' && item.dashed));
    for (const place of places ?? []) expect(place).toMatchObject({ x: 29.5, y: 66, width: 35, height: 49 });
    expect(places).toHaveLength(2);
  });

  it('holds the remark of a reissue on two lines of full size, with the day of the first registration', () => {
    const pages = layoutBooklet(bookletSamples.reissued, testFonts);
    expect(fieldItems(pages, 'remark').map(({ text, size }) => [text, size])).toEqual([
      ['结婚证遗失，补发此证。', 12],
      ['2025年06月02日', 12],
    ]);
    expect(fieldItems(pages, 'registeredOn').map((item) => item.text)).toEqual(['2009年06月18日']);
    expect(fieldItems(pages, 'number').map(({ text, size }) => [text, size])).toEqual([['BJ500103-2025-000001', 12]]);
  });

  it('refuses a name that does not fit instead of cutting it', () => {
    const long = { ...record, holder: '吐'.repeat(255) };
    try {
      layoutBooklet(long, testFonts);
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'TEXT_DOES_NOT_FIT') && error.data.field).toBe('holder');
    }
  });
});

describeSamples(import.meta.dirname, {
  ...layoutAll<BookletRecord>(bookletSamples, (sample) => layoutBooklet(sample, testFonts, { labels: true })),
  overprint: layoutBooklet({ ...record, photo }, testFonts, { photo: true }),
});

afterAll(() => testFonts.close());
