import type { Page } from '../layout/items.ts';
import { baselineFor, mmToPoints } from '../layout/measure.ts';
import { PaperError } from '../layout/paper-error.ts';
import type { Canvas } from './canvas.ts';

const size = 54;
const angle = -30;
/** Distance of the marks, in millimetres: so near that no half of a booklet goes without one. */
const pitch = { x: 94, y: 64 } as const;
const colour = '#e3e5e8';

/**
 * Draws a pale diagonal word all over the page, under everything else, so that practice paper cannot be taken for real.
 * @throws PaperError MISSING_GLYPH
 */
export function drawWatermark(canvas: Canvas, word: string, page: Page): void {
  const { document, fonts } = canvas;
  const { runs, missing } = fonts.runs(word, 'body');
  const run = runs[0];
  if (missing.length > 0 || runs.length !== 1 || !run)
    throw new PaperError('MISSING_GLYPH', { text: word, characters: missing, field: 'watermark' });
  canvas.fill(colour);
  const half = fonts.width(word, 'body', size) / 2;
  for (let row = 0, y = pitch.y / 2; y < page.heightMm; y += pitch.y, row++) {
    for (let x = row % 2 === 0 ? pitch.x / 2 : 0; x <= page.widthMm; x += pitch.x) {
      document.save();
      document.rotate(angle, { origin: [mmToPoints(x), mmToPoints(y)] });
      document.addContent(`/Span << /ActualText <${utf16Hex(word)}> >> BDC`); // read out as one word, though it is turned
      canvas.write(run.face, word, { x: x - half, baseline: baselineFor(y, size), size });
      document.addContent('EMC');
      document.restore();
    }
  }
}

/** A text as the hexadecimal digits of a PDF text string. */
function utf16Hex(text: string): string {
  return `feff${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}`;
}
