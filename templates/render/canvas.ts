import type PDFDocument from 'pdfkit';
import type { Face } from '../fonts/face.ts';
import type { PaperFonts } from '../fonts/font-chain.ts';
import { mmToPoints } from '../layout/measure.ts';
import { pdfkitFace } from './pdfkit-face.ts';

export type Document = InstanceType<typeof PDFDocument>;

/** What is used of a document beyond pdfkit's types: its current font, which encodes text, and the fonts of its page. */
interface WithFont {
  readonly _font: { readonly id: string; ref(): unknown; encode(text: string): [codes: string[], positions: unknown] };
  readonly page: { readonly fonts: Record<string, unknown> };
}

/** How lines are drawn, in millimetres. */
export interface Pen {
  readonly width: number;
  readonly colour: string;
  readonly dash?: number;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/**
 * A document with what its current page has been told already: fonts are registered once, colours and pens set only when
 * they change. Text is written as one operator a run, without pdfkit's own setting of lines.
 */
export class Canvas {
  readonly document: Document;
  readonly fonts: PaperFonts;
  readonly #registered = new Set<string>();
  #fill = '';
  #pen = '';

  constructor(document: Document, fonts: PaperFonts) {
    this.document = document;
    this.fonts = fonts;
  }

  /** Begins a page; sizes in millimetres. */
  addPage(width: number, height: number): void {
    this.document.addPage({ size: [mmToPoints(width), mmToPoints(height)], margin: 0 });
    this.#fill = '';
    this.#pen = '';
  }

  /** Sets the colour of the text that follows. */
  fill(colour: string): void {
    if (this.#fill === colour) return;
    this.document.fillColor(colour);
    this.#fill = colour;
  }

  /** Sets the pen of the lines that follow. */
  pen(pen: Pen): void {
    const key = `${pen.width} ${pen.colour} ${pen.dash ?? 0}`;
    if (this.#pen === key) return;
    this.document.lineWidth(mmToPoints(pen.width)).strokeColor(pen.colour);
    if (pen.dash === undefined) this.document.undash();
    else this.document.dash(mmToPoints(pen.dash), { space: mmToPoints(pen.dash) });
    this.#pen = key;
  }

  /** Writes text by one face from `x` on, on a baseline; millimetres, `size` in points, `spacing` after each character. */
  write(face: Face, text: string, place: { x: number; baseline: number; size: number; spacing?: number }): void {
    if (!this.#registered.has(face.name)) {
      // pdfkit 0.20 takes any object with `layout`; its types name files and bytes only
      this.document.registerFont(face.name, pdfkitFace(face) as unknown as Uint8Array);
      this.#registered.add(face.name);
    }
    this.document.font(face.name);
    const { _font: font, page } = this.document as unknown as WithFont;
    page.fonts[font.id] ??= font.ref();
    const [codes] = font.encode(text);
    const spacing = place.spacing ? `${number(mmToPoints(place.spacing))} Tc ` : '';
    // the page's upright is turned downwards by pdfkit; the text's own matrix turns it back
    const matrix = `1 0 0 -1 ${number(mmToPoints(place.x))} ${number(mmToPoints(place.baseline))} Tm`;
    const end = spacing === '' ? '' : ' 0 Tc';
    this.document.addContent(
      `BT /${font.id} ${number(place.size)} Tf ${spacing}${matrix} <${codes.join('')}> Tj${end} ET`,
    );
  }
}
