import type { TrueTypeFace } from '../fonts/true-type-face.ts';
import { viewOf } from '../fonts/true-type-file.ts';
import type { SubsetGlyph } from './subset.ts';

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

const magicTotal = 0xb1b0afba;

function paddedLength(length: number): number {
  return (length + 3) & ~3;
}

/** Sum of the 32-bit words of a table, as font checksums are. The bytes are padded to whole words. */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

function glyphTables(face: TrueTypeFace, glyphs: readonly SubsetGlyph[], outlines: readonly Uint8Array[]): Table[] {
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  const hmtx = new Uint8Array(glyphs.length * 4);
  const total = outlines.reduce((sum, outline) => sum + paddedLength(outline.length), 0);
  const glyf = new Uint8Array(Math.max(4, total));
  const locations = viewOf(loca);
  const metrics = viewOf(hmtx);
  let at = 0;
  outlines.forEach((outline, index) => {
    const { glyph, width, shift } = glyphs[index] ?? { glyph: 0, width: 0, shift: 0 };
    glyf.set(outline, at);
    at += paddedLength(outline.length);
    locations.setUint32((index + 1) * 4, at);
    metrics.setUint16(index * 4, width);
    metrics.setInt16(index * 4 + 2, face.bearing(glyph) + shift);
  });
  return [
    { tag: 'glyf', bytes: glyf },
    { tag: 'hmtx', bytes: hmtx },
    { tag: 'loca', bytes: loca },
  ];
}

/** A copy of a table of the font with some of its numbers changed. */
function changed(face: TrueTypeFace, tag: string, change: (view: DataView) => void): Table {
  const bytes = face.table(tag)?.slice() ?? new Uint8Array();
  change(viewOf(bytes));
  return { tag, bytes };
}

/** The limits that a font states of itself, with room for glyphs that are made of a moved one. */
function setLimits(view: DataView, glyphs: number): void {
  view.setUint16(4, glyphs);
  view.setUint16(10, Math.max(view.getUint16(6), view.getUint16(10))); // points of a composite glyph
  view.setUint16(12, Math.max(view.getUint16(8), view.getUint16(12))); // its contours
  view.setUint16(28, Math.max(1, view.getUint16(28))); // its parts
  view.setUint16(30, view.getUint16(30) + 1); // its depth
}

/** Tables of hinting instructions, taken over as they are where the font has them. */
function instructionTables(face: TrueTypeFace): Table[] {
  return ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const bytes = face.table(tag);
    return bytes ? [{ tag, bytes }] : [];
  });
}

/** Puts tables, sorted by tag, behind their directory, with all checksums. */
function assemble(tables: readonly Table[]): Uint8Array {
  const headerLength = 12 + tables.length * 16;
  const length = tables.reduce((sum, { bytes }) => sum + paddedLength(bytes.length), headerLength);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let at = headerLength;
  let headAt = 0;
  tables.forEach(({ tag, bytes }, index) => {
    const entry = 12 + index * 16;
    file.set(bytes, at);
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, at, paddedLength(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    if (tag === 'head') headAt = at;
    at += paddedLength(bytes.length);
  });
  view.setUint32(headAt + 8, (magicTotal - checksum(view, 0, length)) >>> 0);
  return file;
}

/** A TrueType file with just these glyphs of a face, in this order, as a PDF embeds it (no names, no character map). */
export function writeTrueType(
  face: TrueTypeFace,
  glyphs: readonly SubsetGlyph[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const tables = [
    changed(face, 'head', (view) => {
      view.setUint32(8, 0); // counted anew when the file is whole
      view.setInt16(50, 1); // long offsets in loca
    }),
    changed(face, 'hhea', (view) => view.setUint16(34, glyphs.length)),
    changed(face, 'maxp', (view) => setLimits(view, glyphs.length)),
    ...glyphTables(face, glyphs, outlines),
    ...instructionTables(face),
  ];
  return assemble(tables.sort((one, other) => (one.tag < other.tag ? -1 : 1)));
}
