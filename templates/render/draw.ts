import type PDFDocument from 'pdfkit';
import type { Face } from '../fonts/face.ts';
import type { PaperFonts } from '../fonts/font-chain.ts';
import type { CircleItem, ImageItem, Ink, Item, LineItem, RectItem, TextItem } from '../layout/items.ts';
import { mmToPoints } from '../layout/measure.ts';
import { PaperError } from '../layout/paper-error.ts';
import { requirePrintableCharacters } from '../layout/printable.ts';
import { pdfkitFace } from './pdfkit-face.ts';

type Document = InstanceType<typeof PDFDocument>;

const inks: Record<Ink, string> = { black: '#000000', grey: '#8a8f96' };
const dash = 1.2;

/** Makes a face the font of the text that follows; it is registered under its name once a document. */
export function selectFace(document: Document, face: Face, registered: Set<string>): void {
  if (!registered.has(face.name)) {
    // pdfkit 0.20 takes any object with `layout`; its types name files and bytes only
    document.registerFont(face.name, pdfkitFace(face) as unknown as Uint8Array);
    registered.add(face.name);
  }
  document.font(face.name);
}

/** Draws one run of text, each stretch by the face that has its characters, all on one baseline. */
function drawText(document: Document, item: TextItem, fonts: PaperFonts, registered: Set<string>): void {
  requirePrintableCharacters(item.text, item.field);
  const { runs, missing } = fonts.runs(item.text, item.font);
  if (missing.length > 0)
    throw new PaperError('MISSING_GLYPH', { text: item.text, characters: missing, field: item.field });
  const spacing = item.spacing ?? 0;
  let x = item.x;
  document.fillColor(inks[item.ink]);
  for (const run of runs) {
    selectFace(document, run.face, registered);
    document.fontSize(item.size);
    const count = [...run.text].length;
    const width = fonts.width(run.text, item.font, item.size);
    document.text(run.text, mmToPoints(x), mmToPoints(item.baseline), {
      lineBreak: false,
      baseline: 'alphabetic',
      textWidth: mmToPoints(width),
      wordCount: 1,
      ...(spacing === 0 ? {} : { characterSpacing: mmToPoints(spacing) }),
    } as PDFKit.Mixins.TextOptions); // textWidth and wordCount spare pdfkit a second measuring; its types leave them out
    x += width + count * spacing;
  }
}

function pen(document: Document, item: LineItem | RectItem | CircleItem, width: number): void {
  document.lineWidth(mmToPoints(width)).strokeColor(inks[item.ink]);
  if (item.dashed) document.dash(mmToPoints(dash), { space: mmToPoints(dash) });
  else document.undash();
}

function drawImage(document: Document, item: ImageItem): void {
  try {
    const place = { width: mmToPoints(item.width), height: mmToPoints(item.height) };
    // pdfkit takes any byte array; its types ask for Node's own kind
    document.image(item.data as Buffer, mmToPoints(item.x), mmToPoints(item.y), place);
  } catch {
    throw new PaperError('IMAGE_NOT_READABLE', { field: item.field });
  }
}

/**
 * Draws one item on the current page.
 * @throws PaperError MISSING_GLYPH, CHARACTER_NOT_PRINTABLE, IMAGE_NOT_READABLE
 */
export function drawItem(document: Document, item: Item, fonts: PaperFonts, registered: Set<string>): void {
  switch (item.kind) {
    case 'text':
      drawText(document, item, fonts, registered);
      return;
    case 'image':
      drawImage(document, item);
      return;
    case 'line':
      pen(document, item, item.width);
      document
        .moveTo(mmToPoints(item.x1), mmToPoints(item.y1))
        .lineTo(mmToPoints(item.x2), mmToPoints(item.y2))
        .stroke();
      return;
    case 'rect':
      pen(document, item, item.lineWidth);
      document.rect(mmToPoints(item.x), mmToPoints(item.y), mmToPoints(item.width), mmToPoints(item.height)).stroke();
      return;
    case 'circle':
      pen(document, item, item.lineWidth);
      document.circle(mmToPoints(item.x), mmToPoints(item.y), mmToPoints(item.radius)).stroke();
  }
}
