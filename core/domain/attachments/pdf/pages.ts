import { attachmentLimits } from '../limits.ts';
import { isArray, isDictionary, nameOf, type PdfDictionary, type PdfValue, referenceOf } from './values.ts';

/** The values of all objects by number; of several with one number, the last. */
export type PdfDocument = ReadonlyMap<number, PdfValue>;

function dictionaryAt(document: PdfDocument, value: PdfValue | undefined): PdfDictionary | undefined {
  const number = referenceOf(value);
  const target = number === undefined ? value : document.get(number);
  return isDictionary(target) ? target : undefined;
}

function arrayAt(document: PdfDocument, value: PdfValue | undefined): readonly PdfValue[] | undefined {
  const number = referenceOf(value);
  const target = number === undefined ? value : document.get(number);
  return isArray(target) ? target : undefined;
}

/**
 * How many pages the tree of pages of a catalogue has; undefined where it is no tree. Counting stops behind the limit, so
 * the number may be one too many and never more.
 */
export function countPages(document: PdfDocument, catalogue: PdfValue | undefined): number | undefined {
  const seen = new Set<number>();
  const waiting: PdfValue[] = [dictionaryAt(document, catalogue)?.get('Pages') ?? null];
  let pages = 0;
  while (waiting.length > 0 && pages <= attachmentLimits.mostPdfPages) {
    const next = waiting.pop();
    const number = referenceOf(next);
    const node = dictionaryAt(document, next);
    if (number === undefined || !node || seen.has(number)) return undefined;
    seen.add(number);
    const children = node.get('Kids');
    const kids = arrayAt(document, children);
    if (kids) for (const kid of kids.slice(0, attachmentLimits.mostPdfPages + 1)) waiting.push(kid);
    else if (children === undefined && nameOf(node.get('Type')) === 'Page') pages += 1;
    else return undefined;
  }
  return pages;
}
