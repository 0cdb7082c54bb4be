import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../layout/items.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { testFonts } from '../testing/fonts.ts';
import { hostileNames } from '../testing/hostile-names.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples } from '../testing/samples.ts';
import { layoutBoxLabel } from './box-label.ts';
import { layoutCatalogue } from './catalogue.ts';
import { layoutFileList } from './file-list.ts';
import { layoutMissingPapers } from './missing-papers.ts';
import { sampleBoxLabel, sampleCatalogue, sampleFileList, sampleMissingPapers } from './samples.ts';

function textOf(pages: readonly Page[], field: string): string {
  return fieldItems(pages, field)
    .map((item) => item.text)
    .join('');
}

describe('案卷目录', () => {
  const paper = sampleCatalogue('ordinary', 60);
  const pages = layoutCatalogue(paper, testFonts);

  it('lies on A4, with its head and its number on every page', () => {
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect([page.widthMm, page.heightMm]).toEqual([297, 210]);
      const heads = fieldItems([page], 'label').map((item) => item.text);
      expect(heads.join('')).toBe(
        '目录号类别年度室编卷号馆编卷号男方姓名男方证件号女方姓名女方证件号字号登记日期页数盒号备注',
      );
      expect(textOf([page], 'page')).toBe(`第 ${index + 1} 页 共 ${pages.length} 页`);
    });
  });

  it('has every file once, in the order of volumes', () => {
    const volumes = paper.catalogue.rows.map((_, index) => textOf(pages, `rows.${index}.volume`));
    expect(volumes).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)));
    expect(textOf(pages, 'rows.59.number')).toBe('J500103-2026-000060');
    expect(textOf(pages, 'rows.0.on')).toBe('2026-01-05');
    expect(textOf(pages, 'sum')).toBe('共60卷，1200页，4盒');
  });

  it('puts the columns where they belong, in millimetres', () => {
    const [number] = fieldItems(pages, 'rows.0.number');
    expect(number?.x).toBeCloseTo(12 + 13 + 20 + 11 + 12 + 12 + 24 + 33 + 24 + 33 + 2, 6);
  });

  it('is one page with its head for a year without files', () => {
    const empty = layoutCatalogue(sampleCatalogue('ordinary', 0), testFonts);
    expect(empty).toHaveLength(1);
    expect(textOf(empty, 'sum')).toBe('共0卷，0页，0盒');
  });
});

describe('盒面、盒脊、备考表', () => {
  const pages = layoutBoxLabel(sampleBoxLabel('ordinary'), testFonts);

  it('has the fields of article 10 on the spine, and front and note beside it', () => {
    expect([0, 1, 2, 3, 4].map((index) => textOf(pages.slice(0, 1), `spine.${index}`))).toEqual([
      '0087',
      '2026',
      '结婚登记类',
      '1—15',
      '1',
    ]);
    expect([textOf(pages, 'cover.0'), textOf(pages, 'cover.1')]).toEqual([
      '重庆市渝中区民政局',
      '重庆市渝中区民政局婚姻登记处',
    ]);
    expect(textOf(pages.slice(1), 'note.0')).toBe('共15卷，297页');
  });

  it('is cut out at 30 mm for the spine', () => {
    expect(pages[0]?.items.find((item) => item.kind === 'rect')).toMatchObject({
      x: 20,
      y: 24,
      width: 30,
      height: 230,
    });
  });
});

describe('卷内目录', () => {
  const pages = layoutFileList(sampleFileList('ordinary'), testFonts);

  it('has the stamp (归档章) at its top, in a frame in the middle', () => {
    expect(pages[0]?.items.find((item) => item.kind === 'rect')).toMatchObject({
      x: 45,
      y: 16,
      width: 120,
      height: 17,
    });
    expect([0, 1, 2, 3, 4].map((index) => textOf(pages, `stamp.${index}`))).toEqual(['0087', '2026', '7', '', '9']);
  });

  it('counts pages through the file', () => {
    expect([0, 2, 3, 5].map((index) => textOf(pages, `rows.${index}.range`))).toEqual(['1', '3', '4—5', '8—9']);
  });
});

describe('归档缺件清单', () => {
  it('names the file, what is missing and the article', () => {
    const pages = layoutMissingPapers(sampleMissingPapers('ordinary'), testFonts);
    expect(textOf(pages, 'rows.0.missing')).toBe('身份证件复印件（女方）（婚姻登记档案管理办法 第五条）');
    expect([textOf(pages, 'rows.0.volume'), textOf(pages, 'rows.1.volume')]).toEqual(['1', '']);
    expect(textOf(pages, 'rows.1.names')).toBe('李明轩、陈雨桐');
  });
});

describe('names that try the paper (生僻字)', () => {
  const label = sampleBoxLabel('ordinary');
  const list = sampleFileList('ordinary');
  const missing = sampleMissingPapers('ordinary');
  const catalogue = sampleCatalogue('ordinary', 1);
  const papers: Record<string, (name: string) => Page[]> = {
    catalogue: (name) => {
      const rows = catalogue.catalogue.rows.map((row) => ({ ...row, manName: name }));
      return layoutCatalogue({ ...catalogue, catalogue: { ...catalogue.catalogue, rows } }, testFonts);
    },
    'box label': (name) =>
      layoutBoxLabel({ ...label, cover: label.cover.map((field) => ({ ...field, value: name })) }, testFonts),
    'file list': (name) => layoutFileList({ ...list, names: [name] }, testFonts),
    'missing papers': (name) =>
      layoutMissingPapers({ ...missing, files: missing.files.map((file) => ({ ...file, names: [name] })) }, testFonts),
  };

  it.each(Object.entries(papers))('%s sets each of 200 names whole, or refuses it with a code', (_paper, set) => {
    const drawn: Page[] = [];
    let refused = 0;
    for (const name of hostileNames()) {
      try {
        const pages = set(name);
        const text = textItems(pages).map((item) => item.text);
        expect(text.join('')).toContain(name);
        if (testFonts.missingGlyphs(name).length === 0) drawn.push(...pages);
      } catch (error) {
        if (!isPaperError(error)) throw error;
        refused++;
      }
    }
    expect(drawn.length).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(10);
    expect(() => renderPdfNow(testFonts, { pages: drawn, title: 'names' })).not.toThrow();
  });
});

describeSamples(import.meta.dirname, {
  'catalogue/ordinary': layoutCatalogue(sampleCatalogue('ordinary', 30), testFonts),
  'catalogue/extreme': layoutCatalogue(sampleCatalogue('extreme', 24), testFonts),
  'box-label/ordinary': layoutBoxLabel(sampleBoxLabel('ordinary'), testFonts),
  'box-label/extreme': layoutBoxLabel(sampleBoxLabel('extreme'), testFonts),
  'file-list/ordinary': layoutFileList(sampleFileList('ordinary'), testFonts),
  'file-list/extreme': layoutFileList(sampleFileList('extreme'), testFonts),
  'missing-papers/ordinary': layoutMissingPapers(sampleMissingPapers('ordinary'), testFonts),
  'missing-papers/extreme': layoutMissingPapers(sampleMissingPapers('extreme'), testFonts),
});

afterAll(() => testFonts.close());
