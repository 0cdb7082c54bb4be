import { hasText, latin1 } from '../bytes.ts';
import { attachmentLimits } from '../limits.ts';
import { isBlank, isDigit, isLineEnd } from './characters.ts';
import { type PdfBudget, PdfReader, PdfSyntaxError } from './reader.ts';
import { isDictionary, type PdfDictionary, type PdfValue } from './values.ts';

/** One object as it stands in the bytes of a PDF. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  /** Where the data of its stream begin; absent where it has none. */
  readonly stream?: number;
}

function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !hasText(bytes, text, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

const longestHead = 24;
const longestComment = 256;

/**
 * The number of the object whose head ends with the `obj` at an offset; undefined where this is no head. What stands before
 * the number does not matter, as a table of references may point anywhere. A comment may stand between the parts of a
 * head; such a head is taken for one of an unknown number (-1), which no honest writer makes.
 */
function headNumber(bytes: Uint8Array, obj: number): number | undefined {
  let end = obj;
  while (end > 0 && isBlank(bytes[end - 1])) end -= 1;
  if (isDigit(bytes[end - 1])) {
    const head = /(\d{1,10})[\s\0]+\d{1,5}$/u.exec(latin1(bytes, Math.max(0, end - longestHead), end));
    if (head) return Number(head[1]);
  }
  if (!isLineEnd(bytes[obj - 1])) return undefined;
  return /\d[\s\0]*%[^\r\n]*$/u.test(latin1(bytes, Math.max(0, end - longestComment), end)) ? -1 : undefined;
}

/** The data begin behind the line end that follows the word `stream`. */
function streamStart(bytes: Uint8Array, reader: PdfReader): number | undefined {
  reader.skipBlanks();
  if (reader.wordAhead() !== 'stream') return undefined;
  const end = reader.at + 'stream'.length;
  if (bytes[end] === 10) return end + 1;
  if (bytes[end] === 13 && bytes[end + 1] === 10) return end + 2;
  throw new PdfSyntaxError('stream');
}

/**
 * Every object that stands in the bytes, in their order. An object may also stand inside a stream or a comment, where only
 * a file made for it has one: it is read like all others. Throws {@link PdfSyntaxError} where one cannot be read, and where
 * objects overlap so much that a reader would never end.
 */
export function readObjects(bytes: Uint8Array, budget: PdfBudget): readonly PdfObject[] {
  const objects: PdfObject[] = [];
  let work = 0;
  for (let obj = indexOfText(bytes, 'obj', 0); obj >= 0; obj = indexOfText(bytes, 'obj', obj + 3)) {
    const number = headNumber(bytes, obj);
    if (number === undefined) continue;
    const reader = new PdfReader(bytes, obj + 3, budget);
    const value = reader.value();
    work += reader.at - obj;
    const stream = isDictionary(value) ? streamStart(bytes, reader) : undefined;
    objects.push(stream === undefined ? { number, value } : { number, value, stream });
    if (objects.length > attachmentLimits.mostPdfObjects || work > 4 * bytes.length)
      throw new PdfSyntaxError('objects');
  }
  return objects;
}

/** The dictionaries behind the word `trailer`. */
export function readTrailers(bytes: Uint8Array, budget: PdfBudget): readonly PdfDictionary[] {
  const trailers: PdfDictionary[] = [];
  let work = 0;
  for (let at = indexOfText(bytes, 'trailer', 0); at >= 0; at = indexOfText(bytes, 'trailer', at + 7)) {
    const reader = new PdfReader(bytes, at + 7, budget);
    const value = reader.value();
    work += reader.at - at;
    if (!isDictionary(value) || work > 4 * bytes.length) throw new PdfSyntaxError('trailer');
    trailers.push(value);
  }
  return trailers;
}
