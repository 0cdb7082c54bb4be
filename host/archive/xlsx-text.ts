const isProperty = (text: string): boolean => text in Object.prototype;

/** One character as OOXML writes what XML cannot hold: its UTF-16 units as `_xHHHH_` (ECMA-376, ST_Xstring). */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`).join('');
}

/**
 * What neither XML nor the writer would bring through: control characters but for tab and line feed, halves of surrogate
 * pairs, U+FFFD, and characters that stand for nothing. The carriage return would become a line feed.
 */
const lost =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]|\p{Surrogate}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;

/**
 * A text so that the cell holds it to the letter when a spreadsheet program reads it. The writer looks texts up in a plain
 * object, so a text that is the name of a property of every object (`constructor`) has its first letter escaped.
 */
export function xlsxText(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(lost, escaped);
  return isProperty(safe) ? `${escaped(safe.slice(0, 1))}${safe.slice(1)}` : safe;
}
