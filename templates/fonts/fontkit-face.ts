import { type Font, openSync } from 'fontkit';
import { PaperError } from '../layout/paper-error.ts';
import type { FaceBase } from './face.ts';

/** The part of a font that one document uses, as fontkit cuts it out; glyphs are asked for by code point. */
export interface FontkitSubset {
  /** Set where the outlines are of the CFF kind; pdfkit asks. */
  readonly cff: unknown;
  includeGlyph(codePoint: number): number;
  encode(): Uint8Array;
}

/**
 * A font with CFF outlines or in a collection, read by fontkit: slower to open and kept whole in memory, so it stands only
 * at the end of the chain and in offices' own files.
 */
export interface FontkitFace extends FaceBase {
  readonly kind: 'fontkit';
  subset(): FontkitSubset;
}

/** fontkit's subset as it is; its types leave out the list of its glyphs, which begins with the empty box, and the outlines. */
interface RawSubset {
  readonly cff?: unknown;
  readonly glyphs: number[];
  encode(): Uint8Array;
}

/**
 * A subset in which every code point has a glyph of its own. fontkit's own `includeGlyph` would give two characters of
 * one outline (練 U+F996 and 練 U+7DF4) the same one, and both would then be copied as the first.
 */
function subsetByCodePoint(font: Font, glyphOf: (codePoint: number) => number): FontkitSubset {
  const raw = font.createSubset() as unknown as RawSubset; // see RawSubset
  const numbers = new Map<number, number>();
  return {
    cff: raw.cff,
    includeGlyph: (codePoint) => {
      let number = numbers.get(codePoint);
      if (number === undefined) {
        number = raw.glyphs.push(glyphOf(codePoint)) - 1;
        numbers.set(codePoint, number);
      }
      return number;
    },
    encode: () => raw.encode(),
  };
}

function openFont(path: string, member: string | undefined): Font {
  const fail = (why: string) => new PaperError('FONT_NOT_USABLE', { file: path, why });
  try {
    const font = openSync(path, member);
    if (font && 'type' in font && font.type === 'TTF') return font;
    if (font && 'fonts' in font && font.fonts[0]) return font.fonts[0];
  } catch {
    throw fail('it is damaged or no font');
  }
  throw fail('not a font that can be embedded (WOFF is not), or the collection has no such member');
}

/**
 * Opens a font that our own reader does not take.
 * @param name its name inside PDFs
 * @param member PostScript name of one font in a collection; the first where it is left out
 * @throws PaperError FONT_NOT_USABLE
 */
export function openFontkitFace(path: string, name: string, member?: string): FontkitFace {
  const font = openFont(path, member);
  const { minX, minY, maxX, maxY } = font.bbox;
  const glyphOf = (codePoint: number) =>
    font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).id : 0;
  const advance = (glyph: number) => font.getGlyph(glyph).advanceWidth;
  return {
    kind: 'fontkit',
    name,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight || font.ascent,
    xHeight: font.xHeight || 0,
    box: [minX, minY, maxX, maxY],
    glyphOf,
    advance,
    placing: (codePoint) => ({ width: advance(glyphOf(codePoint)), shift: 0 }),
    hasInk: (glyph) => font.getGlyph(glyph).path.commands.length > 0,
    subset: () => subsetByCodePoint(font, glyphOf),
    close: () => undefined,
  };
}
