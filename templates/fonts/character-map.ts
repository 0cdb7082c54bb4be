import { viewOf } from './true-type-file.ts';

/** Glyph of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

/** Format 12: groups of code points, searched by halves. */
function groupedMap(view: DataView, at: number): CharacterMap {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      const first = view.getUint32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Format 4: segments of the basic plane. */
function segmentMap(view: DataView, at: number): CharacterMap {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const ranges = deltas + count * 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let index = 0; index < count; index++) {
      if (codePoint > view.getUint16(ends + index * 2)) continue;
      const start = view.getUint16(starts + index * 2);
      if (codePoint < start) return 0;
      const delta = view.getUint16(deltas + index * 2);
      const range = view.getUint16(ranges + index * 2);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + index * 2 + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/**
 * Reads the Unicode map of a font from its `cmap` table: the full one (format 12) where there is one, else that of the
 * basic plane (format 4); undefined where the font has neither. Looks (`locl`, `vert`) are never applied: digits keep one
 * width whatever stands beside them.
 */
export function readCharacterMap(table: Uint8Array): CharacterMap | undefined {
  const view = viewOf(table);
  const count = view.getUint16(2);
  let basic: number | undefined;
  for (let index = 0; index < count; index++) {
    const platform = view.getUint16(4 + index * 8);
    const at = view.getUint32(8 + index * 8);
    if (platform !== 0 && platform !== 3) continue;
    const format = view.getUint16(at);
    if (format === 12) return groupedMap(view, at);
    if (format === 4) basic = at;
  }
  return basic === undefined ? undefined : segmentMap(view, basic);
}
