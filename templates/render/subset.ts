import type { TrueTypeFace } from '../fonts/true-type-face.ts';
import { viewOf } from '../fonts/true-type-file.ts';
import { writeTrueType } from './write-true-type.ts';

/** Flags of the parts of a composite glyph (OpenType, table glyf). */
const argumentsAreWords = 0x0001;
const argumentsAreOffsets = 0x0002;
const hasScale = 0x0008;
const moreComponents = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/** Offsets in a composite glyph at which its parts are named; none for a simple glyph. */
export function componentOffsets(outline: Uint8Array): number[] {
  if (outline.length < 10) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const offsets: number[] = [];
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    offsets.push(at + 2);
    at += 4 + (flags & argumentsAreWords ? 4 : 2);
    if (flags & hasScale) at += 2;
    else if (flags & hasTwoScales) at += 4;
    else if (flags & hasMatrix) at += 8;
    if (!(flags & moreComponents)) return offsets;
  }
}

/** One glyph of the subset: which of the face's, how wide, and how far it is moved to the right. */
export interface SubsetGlyph {
  readonly glyph: number;
  readonly width: number;
  readonly shift: number;
}

/** A composite glyph of one part: another glyph, moved to the right. */
function movedOutline(outline: Uint8Array, glyph: number, shift: number): Uint8Array {
  const moved = new Uint8Array(18);
  const view = viewOf(moved);
  const original = viewOf(outline);
  view.setInt16(0, -1);
  view.setInt16(2, original.getInt16(2) + shift);
  view.setInt16(4, original.getInt16(4));
  view.setInt16(6, original.getInt16(6) + shift);
  view.setInt16(8, original.getInt16(8));
  view.setUint16(10, argumentsAreWords | argumentsAreOffsets);
  view.setUint16(12, glyph);
  view.setInt16(14, shift);
  return moved;
}

/**
 * The part of a font that one document uses. Its glyphs are counted by **code point**, not by the font's glyph: two
 * characters that share an outline (⽂ U+2F42 and 文) keep a glyph each, so text copied from the PDF is the text put in.
 */
export class FaceSubset {
  readonly #face: TrueTypeFace;
  /** The first is the empty box that every font begins with. */
  readonly #glyphs: SubsetGlyph[];
  readonly #byCodePoint = new Map<number, number>();

  constructor(face: TrueTypeFace) {
    this.#face = face;
    this.#glyphs = [{ glyph: 0, width: face.advance(0), shift: 0 }];
  }

  /** The number in the subset of the glyph for a code point; pdfkit calls it with the id of a laid-out glyph. */
  includeGlyph(codePoint: number): number {
    let number = this.#byCodePoint.get(codePoint);
    if (number === undefined) {
      const glyph = this.#face.glyphOf(codePoint);
      number = this.#glyphs.push({ glyph, ...this.#face.placing(codePoint) }) - 1;
      this.#byCodePoint.set(codePoint, number);
    }
    return number;
  }

  /** The subset as a TrueType file; pdfkit calls it once, when the document ends. */
  encode(): Uint8Array {
    const glyphs = [...this.#glyphs];
    const parts = new Map<number, number>();
    /** The number in the subset of a glyph that is drawn only as a part of others. */
    const partNumber = (glyph: number): number => {
      let number = parts.get(glyph);
      if (number === undefined) {
        number = glyphs.push({ glyph, width: this.#face.advance(glyph), shift: 0 }) - 1;
        parts.set(glyph, number);
      }
      return number;
    };
    const outlines: Uint8Array[] = [];
    // the list grows while it is walked: parts are appended behind the glyphs that need them
    for (const { glyph, shift } of glyphs) outlines.push(this.#outline(glyph, shift, partNumber));
    return writeTrueType(this.#face, glyphs, outlines);
  }

  #outline(glyph: number, shift: number, partNumber: (glyph: number) => number): Uint8Array {
    const outline = this.#face.outline(glyph);
    if (shift !== 0 && outline.length > 0) return movedOutline(outline, partNumber(glyph), shift);
    const offsets = componentOffsets(outline);
    if (offsets.length === 0) return outline;
    const copy = outline.slice();
    const view = viewOf(copy);
    for (const offset of offsets) view.setUint16(offset, partNumber(view.getUint16(offset)));
    return copy;
  }
}
