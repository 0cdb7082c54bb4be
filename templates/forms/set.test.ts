import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { adoptionCertificateSamples } from '../adoption-certificate/samples.ts';
import { bookletSamples } from '../booklet/samples.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { testFonts } from '../testing/fonts.ts';
import { photo, withPhotos } from '../testing/form-samples.ts';
import { fieldItems } from '../testing/items.ts';
import { hasPoppler, pdfInfo, pdfText } from '../testing/poppler.ts';
import { builtInTemplates } from './index.ts';
import { sampleFormRecord } from './samples.ts';
import { setPaper } from './set.ts';

const labels = { labels: true };

describe('setting any paper (文书)', () => {
  it('sets a form on A4 under the title of its template', () => {
    const { title, sheet, pages } = setPaper(testFonts, sampleFormRecord('divorce-receipt', 'ordinary'), labels);
    expect([title, sheet, pages.length]).toEqual(['离婚登记申请受理回执单', { widthMm: 210, heightMm: 297 }, 1]);
  });

  it("sets it by the office's template where one is in force", () => {
    const [own] = builtInTemplates('divorce-receipt');
    if (!own) throw new Error('a template is missing');
    const officeTemplates = [{ ...own, title: '受理回执单', from: plainDate('2026-01-01') }];
    const record = sampleFormRecord('divorce-receipt', 'ordinary');
    expect(setPaper(testFonts, record, { ...labels, officeTemplates }).title).toBe('受理回执单');
  });

  it('sets a booklet on its own sheet, with labels only where they are asked for', () => {
    const set = setPaper(testFonts, bookletSamples.divorce, labels);
    expect([set.title, set.sheet]).toEqual(['离婚证', { widthMm: 188, heightMm: 128 }]);
    expect(fieldItems(set.pages, 'label').length).toBeGreaterThan(0);
    const overprint = setPaper(testFonts, bookletSamples.divorce, { labels: false });
    expect(fieldItems(overprint.pages, 'label')).toEqual([]);
  });

  it('sets the papers of an adoption on their own sheet, under their own titles', () => {
    const { ordinary, dissolution } = adoptionCertificateSamples;
    const set = [ordinary, dissolution].map((record) => setPaper(testFonts, record, labels));
    expect(set.map(({ title, sheet }) => [title, sheet])).toEqual([
      ['收养登记证', { widthMm: 148, heightMm: 210 }],
      ['解除收养关系证明', { widthMm: 148, heightMm: 210 }],
    ]);
    expect(fieldItems(setPaper(testFonts, ordinary, { labels: false }).pages, 'label')).toEqual([]);
  });

  it('prints photographs where they are asked for, in forms and booklets', () => {
    const images = (record: Parameters<typeof setPaper>[1], print: boolean) =>
      setPaper(testFonts, record, { labels: true, photo: print }).pages.flatMap((page) =>
        page.items.filter((item) => item.kind === 'image'),
      ).length;
    const review = withPhotos(sampleFormRecord('divorce-review', 'ordinary'));
    expect([images(review, true), images(review, false)]).toEqual([2, 0]);
    const booklet = { ...bookletSamples.divorce, photo };
    expect([images(booklet, true), images(booklet, false)]).toEqual([1, 0]);
  });

  it.skipIf(!hasPoppler)('gives pages that become a PDF with the kind of paper as its title', () => {
    const { pages, title } = setPaper(testFonts, sampleFormRecord('divorce-questioning', 'extreme'), labels);
    const pdf = renderPdfNow(testFonts, { pages, title });
    expect(pdfInfo(pdf).get('Title')).toBe('离婚登记询问笔录');
    expect(pdfText(pdf)).toContain(`第 1 页 共 ${pages.length} 页`);
  });
});

afterAll(() => testFonts.close());
