import type { Face } from '../fonts/face.ts';
import { codePointOf } from '../fonts/font-chain.ts';
import type { FontkitSubset } from '../fonts/fontkit-face.ts';
import { FaceSubset } from './subset.ts';

/** A glyph as pdfkit sees it. Its id is the code point: see {@link FaceSubset}. */
interface LaidOutGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/**
 * A face as the kind of object that pdfkit 0.20 takes in place of an opened fontkit font: everything that its
 * EmbeddedFont reads, and nothing else. Text is laid out straight from the character map, one glyph a code point.
 */
export interface PdfkitFace {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  createSubset(): FaceSubset | FontkitSubset;
  getGlyph(glyph: number): { readonly advanceWidth: number };
  layout(text: string): {
    readonly glyphs: readonly LaidOutGlyph[];
    readonly positions: readonly { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
    readonly advanceWidth: number;
  };
}

const known = new WeakMap<Face, PdfkitFace>();

/** The pdfkit object of a face, made once and shared by all documents. */
export function pdfkitFace(face: Face): PdfkitFace {
  let made = known.get(face);
  if (!made) {
    made = makePdfkitFace(face);
    known.set(face, made);
  }
  return made;
}

function makePdfkitFace(face: Face): PdfkitFace {
  const glyphs = new Map<number, LaidOutGlyph>();
  const glyphFor = (codePoint: number): LaidOutGlyph => {
    let glyph = glyphs.get(codePoint);
    if (!glyph) {
      glyph = { id: codePoint, advanceWidth: face.placing(codePoint).width, codePoints: [codePoint] };
      glyphs.set(codePoint, glyph);
    }
    return glyph;
  };
  const [minX, minY, maxX, maxY] = face.box;
  return {
    postscriptName: face.name,
    unitsPerEm: face.unitsPerEm,
    ascent: face.ascent,
    descent: face.descent,
    xHeight: face.xHeight,
    capHeight: face.capHeight,
    lineGap: 0,
    italicAngle: 0,
    bbox: { minX, minY, maxX, maxY },
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    createSubset: () => (face.kind === 'true-type' ? new FaceSubset(face) : face.subset()),
    getGlyph: (glyph) => ({ advanceWidth: face.advance(glyph) }),
    layout: (text) => {
      const run = Array.from(text, (character) => glyphFor(codePointOf(character)));
      return {
        glyphs: run,
        // fresh for every call: pdfkit scales them in place
        positions: run.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })),
        advanceWidth: run.reduce((sum, glyph) => sum + glyph.advanceWidth, 0),
      };
    },
  };
}
