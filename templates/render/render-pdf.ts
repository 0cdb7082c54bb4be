import PDFDocument from 'pdfkit';
import { type AffineMap, identityMap } from '#core/domain/printing/affine.ts';
import type { PaperFonts } from '../fonts/font-chain.ts';
import type { Item, Page } from '../layout/items.ts';
import { mmToPoints } from '../layout/measure.ts';
import { Canvas } from './canvas.ts';
import { drawItem } from './draw.ts';
import { drawWatermark } from './watermark.ts';

/** What is to be made into one PDF. */
export interface PdfRequest {
  readonly pages: readonly Page[];
  /** The kind of paper, never a person's name: it stands in the PDF's properties and in the spooler's list. */
  readonly title: string;
  /** A word drawn all over every page, such as 练习. */
  readonly watermark?: string;
  /** Moment written into the PDF. The same input and moment give the same bytes. Default: the epoch, that is none. */
  readonly created?: Date;
  /** Correction for one printer, tray and page; none by default. What is grey stands in for print that is there already. */
  readonly calibration?: AffineMap;
}

const program = 'Tongban';
const pdfVersion = '1.7';

/** What this file reads of a document beyond pdfkit's types: the catalog, in which the viewer's preferences stand. */
interface WithCatalog {
  readonly _root: {
    readonly data: { readonly ViewerPreferences: { readonly data: { PrintScaling?: string } } };
  };
}

function openDocument(request: PdfRequest): InstanceType<typeof PDFDocument> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: '', // none: the default would load the metrics of Helvetica
    pdfVersion,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: request.title,
      Producer: program,
      Creator: program,
      CreationDate: request.created ?? new Date(0),
    },
  });
  // a viewer's print dialog opens at actual size: a booklet printed to fit is spoiled
  const catalog = document as unknown as WithCatalog;
  catalog._root.data.ViewerPreferences.data.PrintScaling = 'None';
  return document;
}

/** Whether an item only stands in, on the screen, for what the paper has already. */
function isPrePrinted(item: Item): boolean {
  return item.kind !== 'image' && item.ink === 'grey';
}

/** What is moved comes after what is not, as a document's matrix counts from there on. */
function drawItems(canvas: Canvas, items: readonly Item[], map: AffineMap): void {
  if (map === identityMap) {
    for (const item of items) drawItem(canvas, item);
    return;
  }
  for (const item of items) if (isPrePrinted(item)) drawItem(canvas, item);
  applyCalibration(canvas.document, map);
  for (const item of items) if (!isPrePrinted(item)) drawItem(canvas, item);
}

function applyCalibration(document: InstanceType<typeof PDFDocument>, map: AffineMap): void {
  document.transform(map.a, map.b, map.c, map.d, mmToPoints(map.e), mmToPoints(map.f));
}

/**
 * Makes a PDF of pages, at their exact size. Text can be copied out of it as it was put in; fonts are embedded as subsets.
 * @throws PaperError MISSING_GLYPH, CHARACTER_NOT_PRINTABLE, IMAGE_NOT_READABLE, FONT_FILE_MISSING, FONT_NOT_USABLE
 */
export function renderPdfNow(fonts: PaperFonts, request: PdfRequest): Uint8Array {
  const document = openDocument(request);
  const canvas = new Canvas(document, fonts);
  for (const page of request.pages) {
    canvas.addPage(page.widthMm, page.heightMm);
    if (request.watermark) drawWatermark(canvas, request.watermark, page);
    drawItems(canvas, page.items, request.calibration ?? identityMap);
  }
  document.end();
  // the whole file lies in the stream's buffer once the document has ended; nothing is awaited
  const bytes: unknown = document.read();
  if (!(bytes instanceof Uint8Array)) throw new Error('pdfkit kept its output back');
  return bytes;
}

/** {@link renderPdfNow} for callers that await their papers. */
export async function renderPdf(fonts: PaperFonts, request: PdfRequest): Promise<Uint8Array> {
  return renderPdfNow(fonts, request);
}
