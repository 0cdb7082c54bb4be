import { joined } from './bytes.ts';
import { type Orientation, orientationOfTiff } from './exif-orientation.ts';
import { attachmentLimits } from './limits.ts';
import { type PngChunk, type PngPicture, pngSignature } from './png.ts';

const critical: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** Chunks that say how the pixels look, with the lengths that they may have; each counts once. */
const colourChunks: Readonly<Record<string, readonly [least: number, most: number]>> = {
  tRNS: [1, 256],
  gAMA: [4, 4],
  cHRM: [32, 32],
  sRGB: [1, 1],
  sBIT: [1, 4],
  cICP: [4, 4],
  pHYs: [9, 9],
  iCCP: [4, attachmentLimits.mostProfileBytes],
};

function isKept(chunk: PngChunk, index: number, chunks: readonly PngChunk[]): boolean {
  if (critical.has(chunk.type)) return true;
  const [least, most] = colourChunks[chunk.type] ?? [1, 0];
  const length = chunk.dataEnd - chunk.data;
  return length >= least && length <= most && chunks.findIndex(({ type }) => type === chunk.type) === index;
}

/**
 * The PNG with what its picture needs and nothing else: header, palette, image data, transparency and colour, bit for
 * bit. Texts, EXIF, times, animation, chunks of programs and bytes behind the end are left out.
 */
export function cleanPng(bytes: Uint8Array, { chunks }: PngPicture): Uint8Array {
  const kept = chunks.filter(isKept).map(({ start, end }) => bytes.subarray(start, end));
  return joined([Uint8Array.from(pngSignature, (letter) => letter.charCodeAt(0)), ...kept]);
}

/** How the picture is to be turned, by its EXIF data; 1 where there are none. */
export function pngOrientation(bytes: Uint8Array, { chunks }: PngPicture): Orientation {
  const exif = chunks.find(({ type }) => type === 'eXIf');
  return exif ? orientationOfTiff(bytes.subarray(exif.data, exif.dataEnd)) : 1;
}
