/** A small generator of numbers, the same every time, so that a failing name can be found again. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Ranges of characters that names bring to a counter, rightly or not. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  common: [0x4e00, 0x9fa5],
  extensionA: [0x3400, 0x4dbf],
  extensionB: [0x20000, 0x2a6df],
  extensionC: [0x2a700, 0x2b739],
  extensionD: [0x2b740, 0x2b81d],
  extensionE: [0x2b820, 0x2cea1],
  extensionF: [0x2ceb0, 0x2ebe0],
  extensionG: [0x30000, 0x3134a],
  extensionH: [0x31350, 0x323af],
  compatibility: [0xf900, 0xfa6d],
  compatibilitySupplement: [0x2f800, 0x2fa1d],
  radicals: [0x2f00, 0x2fd5],
  privateUse: [0xe000, 0xf8ff],
  privatePlane: [0xf0000, 0xf0fff],
  variation: [0xe0100, 0xe01ef],
  bidirectional: [0x202a, 0x202e],
  isolates: [0x2066, 0x2069],
  joiners: [0x200b, 0x200d],
  combining: [0x0300, 0x036f],
  emoji: [0x1f600, 0x1f64f],
  highSurrogates: [0xd800, 0xdbff],
  lowSurrogates: [0xdc00, 0xdfff],
  controls: [0x00, 0x1f],
  separators: [0x2000, 0x200a],
  fillers: [0x3164, 0x3164],
  arabic: [0x0627, 0x064a],
};

/** Names as they are, for the cases that no range makes. */
const written = [
  '',
  ' ',
  '·',
  '··',
  '　',
  '欧阳',
  '王䶮𬱖·阿卜杜拉',
  '㛃𠅤𪚥𰻞氏',
  '李𪚥伟',
  '买买提·吐尔逊',
  '王 芳',
  ' 王芳 ',
  '王  芳',
];

/**
 * Two hundred names to try a form, a store or a paper with: rare and compatibility characters, private use, variation
 * selectors, marks that turn or join text, lone halves of surrogate pairs, emoji, and names of 1, 50 and 255 characters.
 */
export function hostileNames(count = 200): string[] {
  const below = seeded(20260302);
  const kinds = Object.values(ranges);
  const common = () => String.fromCodePoint(0x4e00 + below(20_000));
  const from = ([first, last]: readonly [number, number]) => String.fromCodePoint(first + below(last - first + 1));
  const names = [...written];
  for (let index = 0; names.length < count; index++) {
    const kind = kinds[index % kinds.length] ?? [0x4e00, 0x9fa5];
    const length = [1, 2, 3, 50, 255][Math.floor(index / kinds.length) % 5] ?? 2;
    const mixed = index % 2 === 0;
    names.push(Array.from({ length }, (_, at) => (mixed && at % 2 === 1 ? common() : from(kind))).join(''));
  }
  return names.slice(0, count);
}
