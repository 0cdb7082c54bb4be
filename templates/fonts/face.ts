import type { FontkitFace } from './fontkit-face.ts';
import type { TrueTypeFace } from './true-type-face.ts';

/** What every font of the chain answers. Lengths in font units. */
export interface FaceBase {
  /** Its name inside a PDF; unlike in any two faces that are open together, since pdfkit merges equal names. */
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
  /** Glyph of a code point; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance width of a glyph, as the font has it. */
  advance(glyph: number): number;
  /** How the glyph of a code point is set: its width, and how far its outline is moved to the right. */
  placing(codePoint: number): Placing;
  /** Whether a glyph draws anything. */
  hasInk(glyph: number): boolean;
  close(): void;
}

export interface Placing {
  readonly width: number;
  readonly shift: number;
}

/** One font, parsed once and shared by all documents: our own reader for TrueType, fontkit for the rest. */
export type Face = TrueTypeFace | FontkitFace;
