import { fitText } from './fit-text.ts';
import { hairline } from './grid.ts';
import type { Item, Page } from './items.ts';
import type { TextMeasure } from './measure.ts';
import { PaperError } from './paper-error.ts';
import { lowered, type Piece } from './piece.ts';

/** The paper and its margins, in millimetres. */
export interface FlowArea {
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** What office printers leave white at the edges, in millimetres. */
export const unprintable = 5;

/** Rounding of sums of millimetres must not turn a page. */
const tolerance = 0.01;

/** Pieces that stay together, by their `keep`. */
function chunks(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    const last = all.at(-1);
    if (open && last) last.push(piece);
    else all.push([piece]);
    open = piece.keep === true;
  }
  return all;
}

function tooTall(piece: Piece): PaperError<'TEXT_DOES_NOT_FIT'> {
  const text = piece.items.find((item) => item.kind === 'text');
  return new PaperError('TEXT_DOES_NOT_FIT', {
    text: text?.text ?? '',
    field: piece.field,
    minimumSize: text?.size ?? 0,
  });
}

/** Pages as they fill up. */
class Sheets {
  readonly pages: Item[][] = [[]];
  readonly #top: number;
  readonly #end: number;
  #y: number;

  constructor(area: FlowArea) {
    this.#top = area.margins.top;
    this.#end = area.paper.heightMm - area.margins.bottom;
    this.#y = this.#top;
  }

  get atTop(): boolean {
    return this.#y === this.#top;
  }

  /** Whether pieces go below what is already on the page; on an empty page, whether a page can hold them at all. */
  holds(pieces: readonly Piece[]): boolean {
    const first = pieces[0];
    const lead = this.atTop ? -(first?.gap ?? 0) + (first?.head?.height ?? 0) : 0;
    const height = pieces.reduce((sum, piece) => sum + piece.height + (piece.gap ?? 0), lead);
    return this.#y + height <= this.#end + tolerance;
  }

  turn(): void {
    this.pages.push([]);
    this.#y = this.#top;
  }

  #put(items: readonly Item[], height: number): void {
    for (const item of items) this.pages.at(-1)?.push(lowered(item, this.#y));
    this.#y += height;
  }

  /** @param below room that a frame leaves for what stays with it on the page */
  put(piece: Piece, below: number): void {
    if (this.atTop) {
      if (piece.head && this.pages.length > 1) this.#put(piece.head.items, piece.head.height);
    } else this.#y += piece.gap ?? 0;
    const room = this.#end - this.#y - below;
    const height = piece.frame ? Math.max(piece.height, Math.min(piece.frame.reach, room)) : piece.height;
    if (piece.frame) {
      const { x, width } = piece.frame;
      this.#put([{ kind: 'rect', x, y: 0, width, height, lineWidth: hairline, ink: 'black' }], 0);
    }
    this.#put(piece.items, height);
  }
}

function pageNumber(measure: TextMeasure, area: FlowArea, index: number, count: number): Item[] {
  const { paper, margins } = area;
  const width = paper.widthMm - margins.left - margins.right;
  const height = 4;
  // in the lower margin, where office printers still print
  const y = Math.min(paper.heightMm - margins.bottom * 0.6, paper.heightMm - unprintable - height);
  const rule = { size: 9, minimum: 9, maxLines: 1, align: 'center' } as const;
  return fitText(measure, { x: margins.left, y, width, height }, `第 ${index + 1} 页 共 ${count} 页`, 'page', rule);
}

/**
 * Sets pieces below each other over as many pages as they need. Where there is more than one page, or where it is asked
 * for, each carries its number in the lower margin.
 * @throws PaperError TEXT_DOES_NOT_FIT where one piece is taller than a page
 */
export function flowPieces(
  measure: TextMeasure,
  pieces: readonly Piece[],
  area: FlowArea,
  options: { readonly numbered?: boolean } = {},
): Page[] {
  const sheets = new Sheets(area);
  for (const chunk of chunks(pieces)) {
    if (!sheets.holds(chunk) && !sheets.atTop) sheets.turn();
    chunk.forEach((piece, index) => {
      if (!sheets.holds([piece]) && !sheets.atTop) sheets.turn();
      if (!sheets.holds([piece])) throw tooTall(piece);
      const after = chunk.slice(index + 1);
      sheets.put(
        piece,
        after.reduce((sum, next) => sum + next.height + (next.gap ?? 0), 0),
      );
    });
  }
  const { pages } = sheets;
  const numbered = options.numbered === true || pages.length > 1;
  return pages.map((items, index) => ({
    ...area.paper,
    items: numbered ? [...items, ...pageNumber(measure, area, index, pages.length)] : items,
  }));
}
