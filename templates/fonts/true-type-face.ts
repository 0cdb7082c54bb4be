import { PaperError } from '../layout/paper-error.ts';
import { type CharacterMap, readCharacterMap } from './character-map.ts';
import type { FaceBase, Placing } from './face.ts';
import { openTrueTypeFile, type TrueTypeFile, viewOf } from './true-type-file.ts';

/** A TrueType font as our own reader has it: what the subset of a document is cut out of. */
export interface TrueTypeFace extends FaceBase {
  readonly kind: 'true-type';
  /** Left side bearing of a glyph. */
  bearing(glyph: number): number;
  /** The `glyf` entry of a glyph; empty for a blank one. */
  outline(glyph: number): Uint8Array;
  /** A whole table, for the subset. */
  table(tag: string): Uint8Array | undefined;
}

const zero = 0x30;
const nine = 0x39;

/**
 * Digits of one width (等宽数字): in Noto Serif SC a 1 is narrower than a 0, so numbers under each other would not align.
 * Every digit gets the width of the widest and stands in its middle; all other characters stay as the font has them.
 */
function tabularPlacing(glyphOf: CharacterMap, advance: (glyph: number) => number): (codePoint: number) => Placing {
  let widest = 0;
  for (let digit = zero; digit <= nine; digit++) widest = Math.max(widest, advance(glyphOf(digit)));
  return (codePoint) => {
    const width = advance(glyphOf(codePoint));
    if (codePoint < zero || codePoint > nine) return { width, shift: 0 };
    return { width: widest, shift: Math.round((widest - width) / 2) };
  };
}

/** Outlines asked for before are kept up to this many; a name register meets some thousands of characters. */
const keptOutlines = 12_000;

function outlineReader(file: TrueTypeFile, longOffsets: boolean, glyphCount: number): (glyph: number) => Uint8Array {
  const offsets = viewOf(file.require('loca'));
  const kept = new Map<number, Uint8Array>();
  const at = (glyph: number) => (longOffsets ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2);
  return (glyph) => {
    const known = kept.get(glyph);
    if (known) return known;
    if (glyph >= glyphCount) throw new PaperError('FONT_NOT_USABLE', { file: file.path, why: `no glyph ${glyph}` });
    const start = at(glyph);
    const bytes = file.slice('glyf', start, at(glyph + 1) - start);
    if (kept.size >= keptOutlines) kept.clear();
    kept.set(glyph, bytes);
    return bytes;
  };
}

/**
 * Opens a TrueType font.
 * @param name its name inside PDFs: letters, digits and hyphens
 * @throws PaperError FONT_NOT_USABLE
 */
export function openTrueTypeFace(path: string, name: string): TrueTypeFace {
  const file = openTrueTypeFile(path);
  const head = viewOf(file.require('head'));
  const hhea = viewOf(file.require('hhea'));
  const metrics = viewOf(file.require('hmtx'));
  const glyphCount = viewOf(file.require('maxp')).getUint16(4);
  const longMetrics = hhea.getUint16(34);
  const characters = readCharacterMap(file.require('cmap'));
  if (!characters) throw new PaperError('FONT_NOT_USABLE', { file: path, why: 'no Unicode character map' });
  const ascent = hhea.getInt16(4);
  const os2 = file.table('OS/2');
  const hasHeights = os2 !== undefined && os2.length >= 90 && viewOf(os2).getUint16(0) >= 2;
  const advance = (glyph: number) => metrics.getUint16(Math.min(glyph, longMetrics - 1) * 4);
  const outline = outlineReader(file, head.getInt16(50) === 1, glyphCount);
  return {
    kind: 'true-type',
    name,
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: hasHeights ? viewOf(os2).getInt16(88) : ascent,
    xHeight: hasHeights ? viewOf(os2).getInt16(86) : 0,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: characters,
    advance,
    placing: tabularPlacing(characters, advance),
    bearing: (glyph) =>
      glyph < longMetrics
        ? metrics.getInt16(glyph * 4 + 2)
        : metrics.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2),
    outline,
    hasInk: (glyph) => outline(glyph).length > 0,
    table: (tag) => file.table(tag),
    close: () => file.close(),
  };
}
