import { describe, expect, it } from 'vitest';
import { fontFileNames, packageFontFolders, requireFontFile } from '../fonts/font-files.ts';
import { openTrueTypeFace } from '../fonts/true-type-face.ts';
import { viewOf } from '../fonts/true-type-file.ts';
import { componentOffsets, FaceSubset } from './subset.ts';

const face = openTrueTypeFace(requireFontFile(fontFileNames.body, packageFontFolders()), 'Test');

/** The tables of a font file by tag. */
function tablesOf(file: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(file);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    tables.set(tag, file.subarray(start, start + view.getUint32(at + 12)));
  }
  return tables;
}

function subsetOf(text: string): { tables: Map<string, Uint8Array>; file: Uint8Array; numbers: number[] } {
  const subset = new FaceSubset(face);
  const numbers = [...text].map((character) => subset.includeGlyph(character.codePointAt(0) ?? 0));
  const file = subset.encode();
  return { tables: tablesOf(file), file, numbers };
}

function outlineOf(tables: Map<string, Uint8Array>, number: number): Uint8Array {
  const loca = viewOf(tables.get('loca') ?? new Uint8Array());
  return (tables.get('glyf') ?? new Uint8Array()).subarray(loca.getUint32(number * 4), loca.getUint32(number * 4 + 4));
}

describe('the part of a font that a document embeds', () => {
  it('counts a glyph for each code point, also where two share an outline', () => {
    const { numbers, tables } = subsetOf('⼀一⼀文');
    expect(numbers).toEqual([1, 2, 1, 3]);
    expect(outlineOf(tables, 1)).toEqual(outlineOf(tables, 2));
    expect(viewOf(tables.get('maxp') ?? new Uint8Array()).getUint16(4)).toBe(4);
  });

  it('takes outlines over byte for byte', () => {
    const { tables } = subsetOf('龘');
    const original = face.outline(face.glyphOf(0x9f98));
    expect(original.length).toBeGreaterThan(100);
    expect(outlineOf(tables, 1).subarray(0, original.length)).toEqual(original);
  });

  it('gives every digit the width of the widest and puts its outline in the middle', () => {
    const { tables, numbers } = subsetOf('0123456789');
    const metrics = viewOf(tables.get('hmtx') ?? new Uint8Array());
    const widths = new Set(numbers.map((number) => metrics.getUint16(number * 4)));
    expect(widths.size).toBe(1);
    const one = outlineOf(tables, numbers[1] ?? 0);
    const [offset] = componentOffsets(one);
    const part = outlineOf(tables, viewOf(one).getUint16(offset ?? 0));
    const original = face.outline(face.glyphOf(0x31));
    expect(part.subarray(0, original.length)).toEqual(original);
    const narrow = face.advance(face.glyphOf(0x31));
    expect(viewOf(one).getInt16(14)).toBe(Math.round(([...widths][0] ?? 0) / 2 - narrow / 2));
  });

  it('has checksums that add up', () => {
    const { file } = subsetOf('通办2026');
    const view = viewOf(file);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
