import { hasText, latin1 } from '../bytes.ts';
import { isBlank, isDigit, isLineEnd, isRegular, longestName, readName } from './characters.ts';
import type { PdfValue } from './values.ts';

const deepest = 60;
const longestWord = 40;

/** A value could not be read: the PDF is damaged, or made to look different to different readers. */
export class PdfSyntaxError extends Error {}

/** How many values may still be read, by all readers of one document together. */
export interface PdfBudget {
  values: number;
}

/**
 * Reads values of a PDF from an offset on. Strict: what a viewer might guess at is an error here ({@link PdfSyntaxError}),
 * as a guess is where two readers see two documents.
 */
export class PdfReader {
  readonly #bytes: Uint8Array;
  readonly #budget: PdfBudget;
  at: number;

  constructor(bytes: Uint8Array, from: number, budget: PdfBudget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.at = from;
  }

  /** Goes on behind blanks and comments. */
  skipBlanks(): void {
    for (;;) {
      while (isBlank(this.#bytes[this.at])) this.at += 1;
      if (this.#bytes[this.at] !== 0x25) return;
      while (this.at < this.#bytes.length && !isLineEnd(this.#bytes[this.at])) this.at += 1;
    }
  }

  /** The keyword at this place, without going on. */
  wordAhead(): string {
    let end = this.at;
    while (isRegular(this.#bytes[end]) && end - this.at <= longestWord) end += 1;
    return String.fromCharCode(...this.#bytes.subarray(this.at, end));
  }

  #isAhead(text: string): boolean {
    return hasText(this.#bytes, text, this.at);
  }

  /** Reads one value. */
  value(depth = 0): PdfValue {
    if (depth > deepest) throw new PdfSyntaxError('too deep');
    this.#budget.values -= 1;
    if (this.#budget.values < 0) throw new PdfSyntaxError('too many values');
    this.skipBlanks();
    if (this.#isAhead('<<')) return this.#dictionary(depth);
    switch (this.#bytes[this.at]) {
      case 0x2f:
        return { name: this.#name() };
      case 0x28:
        return this.#text();
      case 0x3c:
        return this.#hexText();
      case 0x5b:
        return this.#array(depth);
      default:
        return this.#atom();
    }
  }

  #name(): string {
    const { name, end } = readName(this.#bytes, this.at + 1);
    if (name.length > longestName) throw new PdfSyntaxError('name');
    this.at = end;
    return name;
  }

  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (;;) {
      this.skipBlanks();
      if (this.#isAhead('>>')) break;
      if (this.#bytes[this.at] !== 0x2f) throw new PdfSyntaxError('key');
      const key = this.#name();
      if (entries.has(key)) throw new PdfSyntaxError('key twice'); // readers differ in which of the two counts
      entries.set(key, this.value(depth + 1));
    }
    this.at += 2;
    return entries;
  }

  #array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.skipBlanks();
      if (this.#bytes[this.at] === 0x5d) break;
      items.push(this.value(depth + 1));
    }
    this.at += 1;
    return items;
  }

  #text(): PdfValue {
    let open = 0;
    do {
      const byte = this.#bytes[this.at];
      if (byte === undefined) throw new PdfSyntaxError('string');
      if (byte === 0x5c) this.at += 1;
      else if (byte === 0x28) open += 1;
      else if (byte === 0x29) open -= 1;
      this.at += 1;
    } while (open > 0);
    return { text: true };
  }

  #hexText(): PdfValue {
    const end = this.#bytes.indexOf(0x3e, this.at);
    if (end < 0 || /[^0-9A-Fa-f\s\0]/u.test(latin1(this.#bytes, this.at + 1, end))) throw new PdfSyntaxError('hex');
    this.at = end + 1;
    return { text: true };
  }

  /** A number, a reference or one of the three words. */
  #atom(): PdfValue {
    const word = this.wordAhead();
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) throw new PdfSyntaxError('word');
    return this.#referenceBehind(word) ?? Number(word);
  }

  #referenceBehind(word: string): PdfValue | undefined {
    const back = this.at;
    if (/^\d+$/u.test(word)) {
      this.skipBlanks();
      const generation = isDigit(this.#bytes[this.at]) ? this.wordAhead() : '';
      this.at += generation.length;
      this.skipBlanks();
      if (/^\d+$/u.test(generation) && this.wordAhead() === 'R') {
        this.at += 1;
        return { object: Number(word) };
      }
    }
    this.at = back;
    return undefined;
  }
}
