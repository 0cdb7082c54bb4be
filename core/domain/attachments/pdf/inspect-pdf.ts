import { hasText, latin1 } from '../bytes.ts';
import { type Inflate, type Inspection, refused } from '../inspection.ts';
import { attachmentLimits } from '../limits.ts';
import { namesSay } from './active.ts';
import { unpackObjectStreams } from './object-streams.ts';
import { type PdfObject, readObjects, readTrailers } from './objects.ts';
import { countPages } from './pages.ts';
import { type PdfBudget, PdfSyntaxError } from './reader.ts';
import { isDictionary, nameOf, type PdfDictionary, type PdfValue } from './values.ts';

/** Whether bytes begin as a PDF does: at the very first byte, so that the file is nothing else at the same time. */
export const looksLikePdf = (bytes: Uint8Array): boolean => hasText(bytes, '%PDF-');

const tailLength = 1024;

/** Where the last cross-reference lies, by the end of the file; undefined where the file does not end as a PDF does. */
function lastReference(bytes: Uint8Array): number | undefined {
  const tail = latin1(bytes, Math.max(0, bytes.length - tailLength));
  const found = /startxref[\s\0]+(\d{1,10})[\s\0]+%%EOF[\s\0]*$/u.exec(tail);
  return found ? Number(found[1]) : undefined;
}

/** Whether there is a cross-reference: a table, or an object whose stream is one. */
function referenceIsAt(bytes: Uint8Array, offset: number): boolean {
  return /^[\s\0]*(?:xref[\s\0]|\d{1,10}[\s\0]+\d{1,5}[\s\0]+obj)/u.test(
    latin1(bytes, offset, Math.min(offset + 64, bytes.length)),
  );
}

function catalogueOf(objects: readonly PdfObject[], trailers: readonly PdfDictionary[]): PdfValue | undefined {
  const streams = objects.flatMap(({ value }) =>
    isDictionary(value) && nameOf(value.get('Type')) === 'XRef' ? [value] : [],
  );
  return [...streams, ...trailers].findLast((trailer) => trailer.has('Root'))?.get('Root');
}

function inspectStructure(bytes: Uint8Array, inflate: Inflate): Inspection {
  const said = namesSay(bytes);
  if (said) return refused(said);
  const budget: PdfBudget = { values: attachmentLimits.mostPdfValues };
  const objects = readObjects(bytes, budget);
  const unpacked = unpackObjectStreams(bytes, objects, inflate, budget);
  if (typeof unpacked === 'string') return refused(unpacked);
  for (const stream of unpacked) {
    const inside = namesSay(stream.bytes);
    if (inside) return refused(inside);
  }
  const all = [...objects, ...unpacked.flatMap((stream) => stream.objects)];
  const pages = countPages(
    new Map(all.map(({ number, value }) => [number, value])),
    catalogueOf(objects, readTrailers(bytes, budget)),
  );
  if (!pages) return refused('damaged');
  if (pages > attachmentLimits.mostPdfPages) return refused('too-large');
  return { ok: true, mediaType: 'application/pdf', pages };
}

/**
 * Looks at a PDF without showing it: header, end and cross-reference in their places, its tree of pages, and no name of a
 * script, an action or an embedded file, neither in the bytes nor in its object streams. Contents of pages and pictures
 * are not decoded. A search for names is a sieve and no proof, so whoever shows a PDF draws it as pictures, without scripts.
 */
export function inspectPdf(bytes: Uint8Array, inflate: Inflate): Inspection {
  const reference = lastReference(bytes);
  if (!/^%PDF-[12]\.\d[\r\n \t]/u.test(latin1(bytes, 0, Math.min(16, bytes.length)))) return refused('damaged');
  if (reference === undefined || !referenceIsAt(bytes, reference)) return refused('damaged');
  try {
    return inspectStructure(bytes, inflate);
  } catch (error) {
    if (error instanceof PdfSyntaxError) return refused('damaged');
    throw error;
  }
}
