import { hasText, latin1, viewOf } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { attachmentLimits } from './limits.ts';

/** One chunk: length, type, data, checksum. */
export interface PngChunk {
  /** Four letters; a capital first letter says that nobody can do without it. */
  readonly type: string;
  readonly start: number;
  readonly data: number;
  readonly dataEnd: number;
  readonly end: number;
}

/** A PNG whose chunks add up from the signature to the end chunk. */
export interface PngPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colourType: number;
  readonly chunks: readonly PngChunk[];
  /** Behind the end chunk; further bytes are no part of the picture. */
  readonly end: number;
}

export const pngSignature = '\x89PNG\r\n\x1a\n';

/** Bit depths by colour type (PNG specification, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Whether bytes begin as a PNG does. */
export const looksLikePng = (bytes: Uint8Array): boolean => hasText(bytes, pngSignature);

function chunkAt(bytes: Uint8Array, view: DataView, start: number): PngChunk | undefined {
  if (start + 12 > bytes.length) return undefined;
  const data = start + 8;
  const dataEnd = data + view.getUint32(start);
  const type = latin1(bytes, start + 4, data);
  if (dataEnd + 4 > bytes.length || !/^[A-Za-z]{4}$/u.test(type)) return undefined;
  if (crc32(bytes, start + 4, dataEnd) !== view.getUint32(dataEnd)) return undefined;
  return { type, start, data, dataEnd, end: dataEnd + 4 };
}

const critical: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
const isCritical = (type: string) => /^[A-Z]/u.test(type);
const lengthOf = ({ data, dataEnd }: PngChunk) => dataEnd - data;

/** One palette before the image data where the picture needs it, the data in one run, and no critical chunk of others. */
function orderAddsUp(chunks: readonly PngChunk[], colourType: number): boolean {
  const types = chunks.map(({ type }) => type);
  if (types.some((type, index) => (isCritical(type) && !critical.has(type)) || (type === 'IHDR' && index > 0))) {
    return false;
  }
  const [first, last] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')];
  if (first < 0 || types.slice(first, last).some((type) => type !== 'IDAT')) return false;
  const palettes = chunks.filter(({ type }) => type === 'PLTE');
  const [palette] = palettes;
  if (palettes.length > 1 || (colourType === 3 && !palette)) return false;
  if (!palette) return true;
  const length = lengthOf(palette);
  return palette.start < (chunks[first]?.start ?? 0) && length > 0 && length <= 768 && length % 3 === 0;
}

function pictureOf(view: DataView, chunks: readonly PngChunk[], end: number): PngPicture | undefined {
  const [header] = chunks;
  if (header?.type !== 'IHDR' || lengthOf(header) !== 13) return undefined;
  const at = (offset: number) => view.getUint8(header.data + offset);
  const colourType = at(9);
  if (!depths[colourType]?.includes(at(8)) || at(10) !== 0 || at(11) !== 0 || at(12) > 1) return undefined;
  if (!orderAddsUp(chunks, colourType)) return undefined;
  const widthPx = view.getUint32(header.data);
  return { widthPx, heightPx: view.getUint32(header.data + 4), colourType, chunks, end };
}

/**
 * Walks all chunks of a PNG to its end chunk, each with its checksum. Undefined where anything does not add up. The image
 * data are not inflated: what a viewer sets aside for them follows from the width and height in the header.
 */
export function walkPng(bytes: Uint8Array): PngPicture | undefined {
  if (!looksLikePng(bytes)) return undefined;
  const view = viewOf(bytes);
  const chunks: PngChunk[] = [];
  let offset = pngSignature.length;
  while (chunks.length <= attachmentLimits.mostPieces) {
    const chunk = chunkAt(bytes, view, offset);
    if (!chunk) return undefined;
    chunks.push(chunk);
    offset = chunk.end;
    if (chunk.type === 'IEND') return lengthOf(chunk) === 0 ? pictureOf(view, chunks, offset) : undefined;
  }
  return undefined;
}
