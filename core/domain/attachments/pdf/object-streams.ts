import type { Inflate } from '../inspection.ts';
import { attachmentLimits } from '../limits.ts';
import type { PdfObject } from './objects.ts';
import { type PdfBudget, PdfReader, PdfSyntaxError } from './reader.ts';
import { isArray, isDictionary, nameOf, type PdfDictionary, type PdfValue } from './values.ts';

/** Why the objects of a stream cannot be looked at. */
export type Hidden = 'too-large' | 'damaged' | 'active-content';

/** Readers need only these two to take a stream for one of objects, whatever its type says. */
const isObjectStream = (dictionary: PdfDictionary): boolean =>
  nameOf(dictionary.get('Type')) === 'ObjStm' || (dictionary.has('First') && dictionary.has('N'));

type Packing = 'plain' | 'flate' | 'unknown';

/** How a stream is packed. Any other filter, a predictor, or one that stands elsewhere could hide names from a search. */
function packingOf(dictionary: PdfDictionary): Packing {
  if (['DecodeParms', 'DP', 'F', 'FFilter', 'FDecodeParms'].some((key) => dictionary.has(key))) return 'unknown';
  const filter = dictionary.get('Filter');
  const filters: readonly (PdfValue | undefined)[] = isArray(filter) ? filter : [filter];
  if (filter === undefined || filters.length === 0) return 'plain';
  return filters.length === 1 && nameOf(filters[0]) === 'FlateDecode' ? 'flate' : 'unknown';
}

function objectsIn(bytes: Uint8Array, dictionary: PdfDictionary, budget: PdfBudget): readonly PdfObject[] {
  const [count, first] = [dictionary.get('N'), dictionary.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') throw new PdfSyntaxError('object stream');
  if (count > attachmentLimits.mostPdfObjects || first > bytes.length) throw new PdfSyntaxError('object stream');
  const head = new PdfReader(bytes, 0, budget);
  const objects: PdfObject[] = [];
  let work = 0;
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [head.value(), head.value()];
    if (typeof number !== 'number' || typeof offset !== 'number') throw new PdfSyntaxError('object stream');
    const reader = new PdfReader(bytes, first + offset, budget);
    objects.push({ number, value: reader.value() });
    work += reader.at - first - offset;
    if (work > 4 * bytes.length) throw new PdfSyntaxError('object stream');
  }
  return objects;
}

/** One object stream, unpacked. */
export interface UnpackedStream {
  readonly bytes: Uint8Array;
  readonly objects: readonly PdfObject[];
}

/**
 * Unpacks the object streams of a PDF, in which names cannot be seen from outside; all together up to the limit of
 * inflated bytes. Throws {@link PdfSyntaxError} where the objects inside cannot be read.
 */
export function unpackObjectStreams(
  bytes: Uint8Array,
  objects: readonly PdfObject[],
  inflate: Inflate,
  budget: PdfBudget,
): readonly UnpackedStream[] | Hidden {
  const unpacked: UnpackedStream[] = [];
  let left: number = attachmentLimits.mostPdfInflatedBytes;
  for (const { value, stream } of objects) {
    if (stream === undefined || !isDictionary(value) || !isObjectStream(value)) continue;
    const packing = packingOf(value);
    // What is not packed lies open to every search of the file's bytes, but its objects are numbered only inside.
    if (packing !== 'flate') return 'active-content';
    const result = inflate(bytes.subarray(stream), left);
    if (!result.ok) return result.why;
    left -= result.bytes.length;
    unpacked.push({ bytes: result.bytes, objects: objectsIn(result.bytes, value, budget) });
  }
  return unpacked;
}
