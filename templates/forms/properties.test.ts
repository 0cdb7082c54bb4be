import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { type FormId, formBlanks, formIds } from '#core/domain/papers/forms.ts';
import type { Page } from '../layout/items.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { testFonts } from '../testing/fonts.ts';
import { hostileNames } from '../testing/hostile-names.ts';
import { textItems } from '../testing/items.ts';
import { formTemplateOn } from './index.ts';
import { layoutForm } from './layout.ts';
import { sampleFormRecord } from './samples.ts';

function set(record: FormRecord): Page[] {
  return layoutForm(formTemplateOn(record.form, record.on), record, testFonts);
}

/** All that is printed, line after line, without page numbers. */
function printed(pages: readonly Page[]): string {
  return textItems(pages)
    .filter((item) => item.field !== 'page')
    .map((item) => item.text)
    .join('');
}

function expectOnPaper(pages: readonly Page[]): void {
  for (const page of pages) {
    for (const item of textItems([page])) {
      const spread = (item.spacing ?? 0) * ([...item.text].length - 1);
      const end = item.x + testFonts.width(item.text.trimEnd(), item.font, item.size) + spread;
      expect(item.x, item.text).toBeGreaterThanOrEqual(5);
      expect(end, item.text).toBeLessThanOrEqual(page.widthMm - 5);
      expect(item.baseline, item.text).toBeGreaterThan(5);
      expect(item.baseline, item.text).toBeLessThanOrEqual(page.heightMm - 5);
    }
  }
}

/** Everything that a record says stands on its pages, whole. */
function expectAllPrinted(record: FormRecord, pages: readonly Page[]): void {
  const text = printed(pages);
  for (const [blank, value] of Object.entries(record.texts)) expect(text, blank).toContain(value);
  for (const lines of Object.values(record.lists ?? {}))
    for (const line of lines) for (const [blank, value] of Object.entries(line)) expect(text, blank).toContain(value);
}

describe.each(formIds)('%s', (form) => {
  it.each(['ordinary', 'extreme'] as const)('prints every text of its %s record, on the paper', (kind) => {
    const record = sampleFormRecord(form, kind);
    const pages = set(record);
    expectOnPaper(pages);
    expectAllPrinted(record, pages);
  });

  it('prints texts of any length whole and on the paper, in cells, lines and paragraphs', () => {
    const sample = sampleFormRecord(form, 'ordinary');
    const blanks = Object.keys(sample.texts);
    const change = fc.record({
      blank: fc.constantFrom(...blanks),
      length: fc.integer({ min: 0, max: 400 }),
      character: fc.constantFrom('字', '甲，', '7', 'X-', '·江'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const texts = { ...sample.texts };
        for (const { blank, length, character } of changes) texts[blank] = character.repeat(length);
        const record = { ...sample, texts };
        try {
          const pages = set(record);
          expectOnPaper(pages);
          expectAllPrinted(record, pages);
        } catch (error) {
          // a line that is never broken, such as the number under the title, refuses what is too long for it
          if (!isPaperError(error, 'TEXT_DOES_NOT_FIT')) throw error;
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** The blank of a form into which a name is put: that of its first person. */
function nameBlank(form: FormId): string {
  const blank = formBlanks(form).required.find((name) => name.endsWith('.name'));
  if (!blank) throw new Error(`${form} names nobody`);
  return blank;
}

describe('names that try the paper (生僻字)', () => {
  const names = hostileNames();

  it.each(formIds)('%s sets each of 200 names whole, or refuses it with a code', (form) => {
    const sample = sampleFormRecord(form, 'ordinary');
    const blank = nameBlank(form);
    const counts = new Map<string, number>();
    const drawn: Page[] = [];
    for (const name of names) {
      let outcome = 'set';
      try {
        const pages = set({ ...sample, texts: { ...sample.texts, [blank]: name } });
        expectOnPaper(pages);
        expect(printed(pages)).toContain(name);
        const missing = testFonts.missingGlyphs(name);
        if (missing.length === 0) drawn.push(...pages.slice(0, 1));
        else {
          outcome = 'MISSING_GLYPH';
          expect(() => renderPdfNow(testFonts, { pages, title: form })).toThrow('MISSING_GLYPH');
        }
      } catch (error) {
        if (!isPaperError(error)) throw error;
        outcome = error.code;
      }
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    expect(() => renderPdfNow(testFonts, { pages: drawn, title: form })).not.toThrow();
    expect(counts.get('set') ?? 0).toBeGreaterThan(10);
    expect(counts.get('CHARACTER_NOT_PRINTABLE') ?? 0).toBeGreaterThan(10);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
  });
});

afterAll(() => testFonts.close());
