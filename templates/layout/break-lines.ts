/** Must not begin a line (行首禁则). */
const notFirst = /^[、，。；：！？）》」』】〉〕”’…—·,.;:!?)\]}%]/u;
/** Must not end a line (行尾禁则). */
const notLast = /[（《「『【〈〔“‘([{]$/u;
/** Stays in one piece: Latin words, numbers, serial numbers, with the space behind them. */
const pieces = /[\p{Script=Latin}\p{Nd}'’.\-/@_]+ *|\P{M}/gu;

/** Cuts a text into pieces that a line may not break; put together they are the text. */
export function unbreakablePieces(text: string): string[] {
  const result: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const before = result.at(-1);
    if (before !== undefined && (notFirst.test(piece) || notLast.test(before)))
      result[result.length - 1] = before + piece;
    else result.push(piece);
  }
  return result;
}

/**
 * Breaks a text into lines no wider than a width, by the Chinese rules for the ends of lines. A piece that is alone too
 * wide is broken between characters. The lines put together are exactly the text.
 * @param fits whether a line, less its spaces at the end, goes into the width of line `index`
 */
export function breakLines(text: string, fits: (line: string, index: number) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string): boolean => {
    if (!fits((line + piece).trimEnd(), lines.length)) return false;
    line += piece;
    return true;
  };
  for (const piece of unbreakablePieces(text)) {
    if (put(piece)) continue;
    if (line !== '') {
      lines.push(line);
      line = '';
    }
    if (put(piece)) continue;
    for (const character of piece) {
      if (put(character)) continue;
      if (line !== '') lines.push(line);
      line = character;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
