import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowArea, flowPieces } from './flow.ts';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { isPaperError } from './paper-error.ts';
import type { Piece } from './piece.ts';

const square: TextMeasure = { width: (text, _font, size) => [...text].length * pointsToMm(size) };
const area: FlowArea = {
  paper: { widthMm: 100, heightMm: 100 },
  margins: { top: 10, right: 10, bottom: 10, left: 10 },
};

function piece(name: string, height: number, more: Partial<Piece> = {}): Piece {
  const text = { kind: 'text', text: name, font: 'body', size: 10, x: 10, baseline: height, ink: 'black' } as const;
  return { height, items: [{ ...text, field: name }], field: name, ...more };
}

/** Where the pieces came to stand: page and lower edge. */
function places(pieces: readonly Piece[]): Record<string, [page: number, bottom: number]> {
  const found: Record<string, [number, number]> = {};
  flowPieces(square, pieces, area).forEach((page, index) => {
    for (const item of page.items) if (item.kind === 'text') found[item.text] = [index + 1, item.baseline];
  });
  return found;
}

describe('pieces over pages (分页)', () => {
  it('stand below each other with their gaps, and turn the page where one does not fit', () => {
    expect(places([piece('a', 30), piece('b', 30, { gap: 5 }), piece('c', 30, { gap: 5 })])).toMatchObject({
      a: [1, 40],
      b: [1, 75],
      c: [2, 40],
    });
  });

  it('fill a page to its last millimetre', () => {
    expect(places([piece('a', 50), piece('b', 30)]).b).toEqual([1, 90]);
  });

  it('go to the next page with what they are kept with', () => {
    const pieces = [piece('a', 40), piece('b', 20, { keep: true }), piece('c', 30)];
    expect(places(pieces)).toMatchObject({ a: [1, 50], b: [2, 30], c: [2, 60] });
  });

  it('are parted where a page cannot hold all that is kept together', () => {
    const pieces = ['a', 'b', 'c', 'd'].map((name) => piece(name, 30, { keep: true }));
    expect(places(pieces)).toMatchObject({ a: [1, 40], b: [1, 70], c: [2, 40], d: [2, 70] });
  });

  it('set a head again on further pages only', () => {
    const head = { height: 10, items: piece('head', 10).items };
    const pieces = [piece('top', 10), ...['a', 'b', 'c'].map((name) => piece(name, 30, { head }))];
    const pages = flowPieces(square, pieces, area).map((page) =>
      page.items.flatMap((item) => (item.kind === 'text' && item.field !== 'page' ? [item.text] : [])),
    );
    expect(pages).toEqual([
      ['top', 'a', 'b'],
      ['head', 'c'],
    ]);
    expect(places(pieces).c).toEqual([2, 50]);
  });

  it('stretch a frame as far as it may, and leave room for what is kept below it', () => {
    const framed = piece('a', 20, { frame: { x: 10, width: 80, reach: 200 }, keep: true });
    const [page] = flowPieces(square, [framed, piece('b', 10, { gap: 2 })], area);
    expect(page?.items.find((item) => item.kind === 'rect')).toMatchObject({ y: 10, height: 68 });
    expect(places([framed, piece('b', 10, { gap: 2 })]).b).toEqual([1, 90]);
  });

  it('are refused where one is taller than a page', () => {
    try {
      flowPieces(square, [piece('a', 80.5)], area);
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'TEXT_DOES_NOT_FIT') && error.data.field).toBe('a');
    }
  });

  it('carry page numbers where there are several pages, or where they are asked for', () => {
    const numbers = (pieces: readonly Piece[], numbered: boolean) =>
      flowPieces(square, pieces, area, { numbered }).map(
        (page) => page.items.flatMap((item) => (item.kind === 'text' && item.field === 'page' ? [item.text] : []))[0],
      );
    expect(numbers([piece('a', 30)], false)).toEqual([undefined]);
    expect(numbers([piece('a', 30)], true)).toEqual(['第 1 页 共 1 页']);
    expect(numbers([piece('a', 60), piece('b', 60)], false)).toEqual(['第 1 页 共 2 页', '第 2 页 共 2 页']);
  });

  it('are all there, in their order, within the margins, whatever their heights', () => {
    const one = fc.record({ height: fc.double({ min: 1, max: 80, noNaN: true }), gap: fc.nat(20), keep: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (heights) => {
        const pieces = heights.map(({ height, ...more }, index) => piece(String(index), height, more));
        const pages = flowPieces(square, pieces, area);
        const texts = pages.flatMap((page) =>
          page.items.flatMap((item) => (item.kind === 'text' && item.field !== 'page' ? [item] : [])),
        );
        expect(texts.map((item) => item.text)).toEqual(pieces.map((_, index) => String(index)));
        for (const item of texts) expect(item.baseline).toBeLessThanOrEqual(90.02);
      }),
    );
  });
});
