import type { CircleItem, ImageItem, Ink, Item, LineItem, RectItem, TextItem } from '../layout/items.ts';
import { mmToPoints } from '../layout/measure.ts';
import { PaperError } from '../layout/paper-error.ts';
import { requirePrintableCharacters } from '../layout/printable.ts';
import type { Canvas } from './canvas.ts';

const inks: Record<Ink, string> = { black: '#000000', grey: '#8a8f96' };
const dash = 1.2;

/** Draws one run of text, each stretch by the face that has its characters, all on one baseline. */
function drawText(canvas: Canvas, item: TextItem): void {
  requirePrintableCharacters(item.text, item.field);
  const { runs, missing } = canvas.fonts.runs(item.text, item.font);
  if (missing.length > 0)
    throw new PaperError('MISSING_GLYPH', { text: item.text, characters: missing, field: item.field });
  canvas.fill(inks[item.ink]);
  const { size, baseline, spacing = 0 } = item;
  let x = item.x;
  for (const { face, text } of runs) {
    canvas.write(face, text, { x, baseline, size, spacing });
    if (runs.length > 1) x += canvas.fonts.width(text, item.font, size) + [...text].length * spacing;
  }
}

function takePen(canvas: Canvas, item: LineItem | RectItem | CircleItem, width: number): void {
  canvas.pen({ width, colour: inks[item.ink], ...(item.dashed ? { dash } : {}) });
}

function drawImage(canvas: Canvas, item: ImageItem): void {
  try {
    const place = { width: mmToPoints(item.width), height: mmToPoints(item.height) };
    // pdfkit takes any byte array; its types ask for Node's own kind
    canvas.document.image(item.data as Buffer, mmToPoints(item.x), mmToPoints(item.y), place);
  } catch {
    throw new PaperError('IMAGE_NOT_READABLE', { field: item.field });
  }
}

/**
 * Draws one item on the current page.
 * @throws PaperError MISSING_GLYPH, CHARACTER_NOT_PRINTABLE, IMAGE_NOT_READABLE
 */
export function drawItem(canvas: Canvas, item: Item): void {
  const { document } = canvas;
  switch (item.kind) {
    case 'text':
      drawText(canvas, item);
      return;
    case 'image':
      drawImage(canvas, item);
      return;
    case 'line':
      takePen(canvas, item, item.width);
      document.moveTo(mmToPoints(item.x1), mmToPoints(item.y1)).lineTo(mmToPoints(item.x2), mmToPoints(item.y2));
      break;
    case 'rect':
      takePen(canvas, item, item.lineWidth);
      document.rect(mmToPoints(item.x), mmToPoints(item.y), mmToPoints(item.width), mmToPoints(item.height));
      break;
    case 'circle':
      takePen(canvas, item, item.lineWidth);
      document.circle(mmToPoints(item.x), mmToPoints(item.y), mmToPoints(item.radius));
  }
  document.stroke();
}
