import { hasText, viewOf } from './bytes.ts';
import { attachmentLimits } from './limits.ts';

/** Markers of JPEG (ITU-T T.81, table B.1) by the names that the standard gives them. */
export const jpegMarkers = {
  SOF0: 0xc0,
  SOF1: 0xc1,
  SOF2: 0xc2,
  DHT: 0xc4,
  SOI: 0xd8,
  EOI: 0xd9,
  SOS: 0xda,
  DQT: 0xdb,
  DNL: 0xdc,
  DRI: 0xdd,
  APP0: 0xe0,
  APP1: 0xe1,
  APP2: 0xe2,
  APP14: 0xee,
} as const;

/** One segment: from its 0xFF to its end; that of a scan (SOS) holds the scan's data. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  /** Where what follows the two bytes of the length begins, and where it ends; a scan's data lie behind. */
  readonly body: number;
  readonly bodyEnd: number;
  readonly end: number;
}

/** A JPEG whose structure adds up from its first byte to its end marker. */
export interface JpegPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly segments: readonly JpegSegment[];
  /** Behind the end marker; further bytes are no part of the picture. */
  readonly end: number;
}

// Baseline, extended and progressive are what cameras, scanners and viewers know; the other eight frames are refused.
const frames: ReadonlySet<number> = new Set([jpegMarkers.SOF0, jpegMarkers.SOF1, jpegMarkers.SOF2]);
const isOtherFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && !frames.has(marker) && marker !== jpegMarkers.DHT;
const standsAlone = (marker: number) => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** Whether bytes begin as a JPEG does. */
export const looksLikeJpeg = (bytes: Uint8Array): boolean => hasText(bytes, '\xff\xd8\xff');

/** Where the data of a scan end: at the first marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return undefined;
}

/** Quantisation tables: 64 values of one or two bytes each, and nothing behind them. */
function quantisationAddsUp(bytes: Uint8Array, { body, bodyEnd }: JpegSegment): boolean {
  let at = body;
  while (at < bodyEnd) at += (bytes[at] ?? 0) >> 4 === 0 ? 65 : 129;
  return at === bodyEnd && bodyEnd > body;
}

/** Huffman tables: sixteen counts and as many values as they say, and nothing behind them. */
function huffmanAddsUp(bytes: Uint8Array, { body, bodyEnd }: JpegSegment): boolean {
  let at = body;
  while (at + 17 <= bodyEnd) at += 17 + bytes.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
  return at === bodyEnd && bodyEnd > body;
}

function segmentAddsUp(bytes: Uint8Array, segment: JpegSegment): boolean {
  const length = segment.bodyEnd - segment.body;
  const byteAt = (offset: number) => bytes[segment.body + offset] ?? 0;
  switch (segment.marker) {
    case jpegMarkers.DQT:
      return quantisationAddsUp(bytes, segment);
    case jpegMarkers.DHT:
      return huffmanAddsUp(bytes, segment);
    case jpegMarkers.DRI:
      return length === 2;
    case jpegMarkers.SOS:
      return length === 4 + 2 * byteAt(0) && byteAt(0) >= 1 && segment.end > segment.bodyEnd;
    case jpegMarkers.DNL:
      return false;
    default:
      return !frames.has(segment.marker) || (length === 6 + 3 * byteAt(5) && byteAt(0) === 8 && byteAt(5) >= 1);
  }
}

function segmentAt(bytes: Uint8Array, start: number): JpegSegment | undefined {
  const marker = bytes[start + 1] ?? 0;
  const body = start + 4;
  if (standsAlone(marker) || body > bytes.length) return undefined;
  const bodyEnd = start + 2 + viewOf(bytes).getUint16(start + 2);
  if (bodyEnd < body || bodyEnd > bytes.length) return undefined;
  const end = marker === jpegMarkers.SOS ? scanEnd(bytes, bodyEnd) : bodyEnd;
  return end === undefined ? undefined : { marker, start, body, bodyEnd, end };
}

function pictureOf(bytes: Uint8Array, segments: readonly JpegSegment[], end: number): JpegPicture | undefined {
  const found = segments.filter(({ marker }) => frames.has(marker));
  const scans = segments.filter(({ marker }) => marker === jpegMarkers.SOS);
  const [frame] = found;
  const [scan] = scans;
  if (!frame || !scan || found.length > 1 || scan.start < frame.start) return undefined;
  if (scans.length > attachmentLimits.mostJpegScans) return undefined;
  if (segments.some(({ marker }) => isOtherFrame(marker))) return undefined;
  if (!segments.some(({ marker, start }) => marker === jpegMarkers.DQT && start < scan.start)) return undefined;
  const view = viewOf(bytes);
  return { heightPx: view.getUint16(frame.body + 1), widthPx: view.getUint16(frame.body + 3), segments, end };
}

/**
 * Walks all segments of a JPEG to its end marker: one frame of a kind that viewers show, its tables, and at least one
 * scan with data. Undefined where anything does not add up. The data of the scans are not decoded.
 */
export function walkJpeg(bytes: Uint8Array): JpegPicture | undefined {
  if (!looksLikeJpeg(bytes)) return undefined;
  const segments: JpegSegment[] = [];
  let offset = 2;
  while (bytes[offset] === 0xff && segments.length <= attachmentLimits.mostPieces) {
    while (bytes[offset + 1] === 0xff) offset += 1; // fill bytes before a marker
    if (bytes[offset + 1] === jpegMarkers.EOI) return pictureOf(bytes, segments, offset + 2);
    const segment = segmentAt(bytes, offset);
    if (!segment || !segmentAddsUp(bytes, segment)) return undefined;
    segments.push(segment);
    offset = segment.end;
  }
  return undefined;
}
