import { joined } from '../bytes.ts';
import { crc32 } from '../crc32.ts';

/** Text as bytes, one each. */
export const textBytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

const short = (value: number) => Uint8Array.of(value >> 8, value & 0xff);
const long = (value: number) => Uint8Array.of(value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);

/** One JPEG segment with its length. */
export function jpegSegment(marker: number, body: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0xff, marker), short(body.length + 2), body]);
}

/** A JPEG with further segments right behind its start. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return joined([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** A TIFF block with one directory: an orientation, and a text as the description of the picture. */
export function tiffBlock(orientation: number, text: string, little = false): Uint8Array {
  const order = (bytes: Uint8Array) => (little ? bytes.toReversed() : bytes);
  const entry = (tag: number, type: number, count: number, value: Uint8Array) =>
    joined([order(short(tag)), order(short(type)), order(long(count)), value]);
  return joined([
    textBytes(little ? 'II*\0' : 'MM\0*'),
    order(long(8)),
    order(short(2)),
    entry(0x010e, 2, text.length + 1, order(long(38))),
    entry(0x0112, 3, 1, joined([order(short(orientation)), short(0)])),
    order(long(0)),
    textBytes(`${text}\0`),
  ]);
}

/** An APP1 segment of EXIF data. */
export const exifSegment = (orientation: number, text: string, little = false): Uint8Array =>
  jpegSegment(0xe1, joined([textBytes('Exif\0\0'), tiffBlock(orientation, text, little)]));

/** An APP2 segment of a colour profile: part, number of parts, and the length of each in bytes. */
export function profileSegment(part = 1, parts = 1, length = 200): Uint8Array {
  const profile = new Uint8Array(length);
  if (part === 1) {
    profile.set(long(length * parts));
    profile.set(textBytes('acsp'), 36);
  }
  return jpegSegment(0xe2, joined([textBytes('ICC_PROFILE\0'), Uint8Array.of(part, parts), profile]));
}

/** One PNG chunk with its length and checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([textBytes(type), data]);
  return joined([long(data.length), named, long(crc32(named))]);
}

/** Where the header chunk of a PNG ends. */
export const pngHeaderEnd = 33;

/** A PNG with further chunks right behind its header. */
export function withChunks(png: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array {
  return joined([png.subarray(0, pngHeaderEnd), ...chunks, png.subarray(pngHeaderEnd)]);
}
