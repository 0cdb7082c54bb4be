import { describe, expect, it } from 'vitest';
import type { Page } from '../layout/items.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { hasRareFont, testFonts } from './fonts.ts';
import { linesOf, textItems } from './items.ts';
import { budget, pictureDifference } from './pictures.ts';
import { hasPoppler, pdfText } from './poppler.ts';

/**
 * The tests that every template has for each of its samples: nothing leaves the paper, every line is read out of the PDF
 * as it was put in, and the pages look like the stored pictures.
 * @param folder the template's own folder, where `expected/` lies
 */
export function describeSamples(folder: string, samples: Readonly<Record<string, readonly Page[]>>): void {
  describe.each(Object.entries(samples))('sample %s', (name, pages) => {
    const drawable = hasRareFont || textItems(pages).every((item) => testFonts.missingGlyphs(item.text).length === 0);

    it('keeps all text on the paper', () => {
      for (const page of pages) {
        for (const item of textItems([page])) {
          const width = testFonts.width(item.text.trimEnd(), item.font, item.size);
          const spread = (item.spacing ?? 0) * ([...item.text].length - 1);
          expect(item.x).toBeGreaterThanOrEqual(0);
          expect(item.x + width + spread).toBeLessThanOrEqual(page.widthMm);
          expect(item.baseline).toBeLessThanOrEqual(page.heightMm);
        }
      }
    });

    it.skipIf(!hasPoppler || !drawable)('is read out of the PDF as it was put in', () => {
      const pdf = renderPdfNow(testFonts, { pages, title: 'sample' });
      const read = linesOf(pdfText(pdf)).join('\n');
      for (const item of textItems(pages)) expect(read).toContain(item.text.trim());
    });

    it.skipIf(!hasPoppler || !drawable)('looks as it should', () => {
      const pdf = renderPdfNow(testFonts, { pages, title: 'sample' });
      pages.forEach((_, index) => {
        // of a long run of pages the first and the last; those between them are all lines
        if (index > 0 && index < pages.length - 1 && pages.length > 3) return;
        expect(pictureDifference(pdf, index + 1, folder, name)).toBeLessThanOrEqual(budget);
      });
    });
  });
}

/** Lays out every sample of a template. */
export function layoutAll<Record_>(
  samples: Readonly<Record<string, Record_>>,
  layout: (record: Record_) => Page[],
): Record<string, Page[]> {
  return Object.fromEntries(Object.entries(samples).map(([name, record]) => [name, layout(record)]));
}
