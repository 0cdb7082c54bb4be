import { execFileSync, spawnSync } from 'node:child_process';

/** Whether poppler's tools are at hand; without them the tests that look at finished PDFs are skipped, and say so. */
export const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;
if (!hasPoppler) console.warn('poppler-utils is not installed: the tests that read and look at PDFs are skipped');

const limits = { maxBuffer: 64 * 1024 * 1024 } as const;

/** The text of a PDF in the order in which it was drawn, one line a line of the paper. */
export function pdfText(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { ...limits, input: pdf, encoding: 'utf8' });
}

/** One page of a PDF as a grey PNG. */
export function pdfPicture(pdf: Uint8Array, page: number, dpi: number): Buffer {
  const pageNumber = String(page);
  return execFileSync('pdftoppm', ['-png', '-gray', '-r', String(dpi), '-f', pageNumber, '-l', pageNumber, '-'], {
    ...limits,
    input: pdf,
  });
}

/** What `pdfinfo` says of a PDF, by its own names. */
export function pdfInfo(pdf: Uint8Array): Map<string, string> {
  const lines = execFileSync('pdfinfo', ['-'], { ...limits, input: pdf, encoding: 'utf8' }).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** Left and top edges of the words of a PDF's first page, in millimetres. */
export function pdfWordCorners(pdf: Uint8Array, page = 1): { x: number; y: number }[] {
  const only = ['-f', String(page), '-l', String(page)];
  const words = execFileSync('pdftotext', ['-bbox', ...only, '-', '-'], { ...limits, input: pdf, encoding: 'utf8' });
  const mm = 25.4 / 72;
  return [...words.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"/g)].map((word) => ({
    x: Number(word[1]) * mm,
    y: Number(word[2]) * mm,
  }));
}

/**
 * Where the glyphs of a page stand, each at its origin on the baseline, in millimetres from the left and the top, in the order
 * in which they are drawn. Unlike the corners of words this does not hang on how high a font says it is, which a printer's own
 * copy of the font may say otherwise.
 */
export function pdfGlyphPlaces(pdf: Uint8Array, page = 1): { x: number; y: number }[] {
  // Without -noshrink a page that is not of whole points is drawn up to a thousandth smaller.
  const unscaled = ['-svg', '-noshrink', '-nocenter', '-f', String(page), '-l', String(page)];
  const svg = execFileSync('pdftocairo', [...unscaled, '-', '-'], { ...limits, input: pdf, encoding: 'utf8' });
  const mm = 25.4 / 72;
  return [...svg.matchAll(/<use xlink:href="#glyph[^"]*" x="([\d.-]+)" y="([\d.-]+)"/g)].map((glyph) => ({
    x: Number(glyph[1]) * mm,
    y: Number(glyph[2]) * mm,
  }));
}
