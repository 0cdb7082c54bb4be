import { afterAll, describe, expect, it } from 'vitest';
import { type AffineMap, identityMap } from '#core/domain/printing/affine.ts';
import type { Item, Page } from '../layout/items.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { hasRareFont, testFonts } from '../testing/fonts.ts';
import { hasPoppler, pdfInfo, pdfText, pdfWordCorners } from '../testing/poppler.ts';
import { renderPdf, renderPdfNow } from './render-pdf.ts';

function line(text: string, baseline = 20): Item {
  return { kind: 'text', text, font: 'body', size: 12, x: 10, baseline, ink: 'black', field: 'name' };
}

function page(...items: Item[]): Page {
  return { widthMm: 188, heightMm: 128, items };
}

const title = '结婚证';

async function codeOf(items: Item[]): Promise<unknown> {
  try {
    await renderPdf(testFonts, { pages: [page(...items)], title });
  } catch (error) {
    return isPaperError(error) ? { code: error.code, data: error.data } : error;
  }
  return undefined;
}

describe.skipIf(!hasPoppler)('text copied out of a PDF', () => {
  it('is the text put in, after Kangxi radicals of the same outlines too', () => {
    const radicals = pdfText(renderPdfNow(testFonts, { pages: [page(line('⼀⽂⼈⼥ 一文人女'))], title }));
    expect(radicals.trim()).toBe('⼀⽂⼈⼥ 一文人女');
    const later = pdfText(renderPdfNow(testFonts, { pages: [page(line('一文人女'))], title }));
    expect(later.trim()).toBe('一文人女');
  });

  it.skipIf(!hasRareFont)('holds across a change of font within a name', () => {
    const text = '王䶮𬱖·阿卜杜拉 㛃𠅤𪚥氏 李𪚥伟';
    expect(pdfText(renderPdfNow(testFonts, { pages: [page(line(text))], title })).trim()).toBe(text);
  });

  const newest = '㛃𠅤𪚥𰻞氏';
  it.skipIf(testFonts.missingGlyphs(newest).length > 0)('holds for a character that only a CFF collection has', () => {
    expect(pdfText(renderPdfNow(testFonts, { pages: [page(line(newest))], title })).trim()).toBe(newest);
  });

  it('holds for more characters than one table of the PDF takes', () => {
    const lines = Array.from({ length: 20 }, (_, row) =>
      String.fromCodePoint(...Array.from({ length: 40 }, (_, column) => 0x4e00 + row * 40 + column)),
    );
    const items = lines.map((text, index) => line(text, 10 + index * 5.8));
    expect(
      pdfText(renderPdfNow(testFonts, { pages: [page(...items)], title }))
        .trim()
        .split('\n'),
    ).toEqual(lines);
  });
});

describe.skipIf(!hasPoppler)('the PDF itself', () => {
  const pdf = renderPdfNow(testFonts, {
    pages: [page(line('李明轩'))],
    title,
    created: new Date('2026-03-02T01:02:03Z'),
  });
  const info = pdfInfo(pdf);

  it('has the size of the paper, to a hundredth of a millimetre', () => {
    const [width, height] = (info.get('Page size') ?? '').split(' x ').map((part) => Number.parseFloat(part));
    expect(((width ?? 0) * 25.4) / 72).toBeCloseTo(188, 2);
    expect(((height ?? 0) * 25.4) / 72).toBeCloseTo(128, 2);
  });

  it('names the kind of paper and nobody, and asks to be printed unscaled', () => {
    expect(info.get('Title')).toBe('结婚证');
    expect(info.get('Author')).toBeUndefined();
    expect(info.get('CreationDate')).toContain('2026');
    const source = Buffer.from(pdf).toString('latin1');
    expect(source).toContain('/PrintScaling /None');
    expect(source).not.toContain(Buffer.from('李明轩', 'utf16le').swap16().toString('latin1'));
    expect(Buffer.from(pdf).includes('李明轩')).toBe(false);
  });

  it('shows a watermark on every page and keeps the items whole', () => {
    const marked = renderPdfNow(testFonts, {
      pages: [page(line('李明轩')), page(line('陈雨桐'))],
      title,
      watermark: '练习',
    });
    const pages = pdfText(marked).split('\f');
    expect(pages[0]).toMatch(/练习[\s\S]*李明轩/);
    expect(pages[1]).toMatch(/练习[\s\S]*陈雨桐/);
  });
});

describe('rendering', () => {
  it('gives the same bytes for the same input and moment, and other bytes for another moment', () => {
    const make = (created: Date) => renderPdfNow(testFonts, { pages: [page(line('李明轩'))], title, created });
    expect(make(new Date(5000))).toEqual(make(new Date(5000)));
    expect(make(new Date(5000))).not.toEqual(make(new Date(65_000)));
  });

  it.skipIf(!hasPoppler)('moves and stretches everything by the calibration of a printer', () => {
    const corner = (calibration: AffineMap) => {
      const items = [line('李明轩', 100)];
      return (
        pdfWordCorners(renderPdfNow(testFonts, { pages: [page(...items)], title, calibration }))[0] ?? { x: 0, y: 0 }
      );
    };
    const plain = corner(identityMap);
    expect(plain.x).toBeCloseTo(10, 2);
    const moved = corner({ ...identityMap, e: 1.5, f: -2.25 });
    expect([moved.x - plain.x, moved.y - plain.y]).toEqual([expect.closeTo(1.5, 3), expect.closeTo(-2.25, 3)]);
    expect(corner({ ...identityMap, a: 1.01 }).x).toBeCloseTo(10.1, 2);
  });

  it.skipIf(!hasPoppler)('leaves grey words where they are, as the booklet has them printed', () => {
    const items = [{ ...line('李明轩', 100), ink: 'grey' } as const, line('陈雨桐', 100)];
    const calibration = { ...identityMap, e: 2 };
    const corners = pdfWordCorners(renderPdfNow(testFonts, { pages: [page(...items)], title, calibration }));
    expect(corners.map(({ x }) => x)).toEqual([expect.closeTo(10, 2), expect.closeTo(12, 2)]);
  });

  it('stops at a glyph that no font has, with the character and the field', async () => {
    expect(await codeOf([line('李😀')])).toEqual({
      code: 'MISSING_GLYPH',
      data: { text: '李😀', characters: ['😀'], field: 'name' },
    });
  });

  it('stops at characters that must not be printed', async () => {
    expect(await codeOf([line('李\u202e明')])).toMatchObject({
      code: 'CHARACTER_NOT_PRINTABLE',
      data: { reason: 'control' },
    });
    expect(await codeOf([line('李\ud800')])).toMatchObject({
      code: 'CHARACTER_NOT_PRINTABLE',
      data: { reason: 'surrogate' },
    });
  });

  it('stops at a photo that is none', async () => {
    const photo: Item = {
      kind: 'image',
      data: new Uint8Array([1, 2, 3]),
      x: 0,
      y: 0,
      width: 53,
      height: 35,
      field: 'photo',
    };
    expect(await codeOf([photo])).toEqual({ code: 'IMAGE_NOT_READABLE', data: { field: 'photo' } });
  });
});

afterAll(() => testFonts.close());
