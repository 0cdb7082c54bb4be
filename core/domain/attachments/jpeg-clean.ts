import { hasText, joined, sameBytes, viewOf } from './bytes.ts';
import { type Orientation, orientationOfTiff } from './exif-orientation.ts';
import { type JpegPicture, type JpegSegment, jpegMarkers } from './jpeg.ts';
import { attachmentLimits } from './limits.ts';

const profileHead = 'ICC_PROFILE\0';
const jfifLength = 16; // two bytes of length and fourteen of data, without a thumbnail
const adobeLength = 14;

/** Segments without which the picture cannot be decoded. */
const ofThePicture: ReadonlySet<number> = new Set([
  jpegMarkers.SOF0,
  jpegMarkers.SOF1,
  jpegMarkers.SOF2,
  jpegMarkers.DHT,
  jpegMarkers.DQT,
  jpegMarkers.DRI,
  jpegMarkers.SOS,
]);

/** A segment of fixed content, cut to its defined length: APP0 may drag a thumbnail behind it. */
function cutTo(bytes: Uint8Array, segment: JpegSegment, length: number): Uint8Array | undefined {
  if (segment.bodyEnd - segment.body + 2 < length) return undefined;
  const kept = bytes.slice(segment.start, segment.start + 2 + length);
  kept.set([length >> 8, length & 0xff], 2);
  return kept;
}

function jfif(bytes: Uint8Array, segment: JpegSegment): Uint8Array | undefined {
  const kept = hasText(bytes, 'JFIF\0', segment.body) ? cutTo(bytes, segment, jfifLength) : undefined;
  kept?.set([0, 0], jfifLength); // width and height of the thumbnail
  return kept;
}

const adobe = (bytes: Uint8Array, segment: JpegSegment) =>
  hasText(bytes, 'Adobe', segment.body) ? cutTo(bytes, segment, adobeLength) : undefined;

/**
 * The segments of a colour profile: numbered from one without a gap, together as long as the profile's head says, `acsp`
 * in that head, and not over the limit.
 */
function profileSegments(bytes: Uint8Array, segments: readonly JpegSegment[]): ReadonlySet<JpegSegment> {
  const parts = segments.filter(
    ({ marker, body, bodyEnd }) =>
      marker === jpegMarkers.APP2 && hasText(bytes, profileHead, body) && bodyEnd - body > profileHead.length + 2,
  );
  const partHead = profileHead.length + 2;
  const total = parts.reduce((sum, { body, bodyEnd }) => sum + bodyEnd - body - partHead, 0);
  const numbered = parts.every(
    ({ body }, index) =>
      bytes[body + profileHead.length] === index + 1 && bytes[body + profileHead.length + 1] === parts.length,
  );
  const [first] = parts;
  const start = (first?.body ?? 0) + partHead;
  const isProfile = first && hasText(bytes, 'acsp', start + 36) && viewOf(bytes).getUint32(start) === total;
  return new Set(isProfile && numbered && total <= attachmentLimits.mostProfileBytes ? parts : []);
}

/**
 * The JPEG with what its picture needs and nothing else: its tables, frame and scans bit for bit, JFIF without a
 * thumbnail, Adobe's colour transform and the colour profile. EXIF, XMP, IPTC, comments, maker's data, second pictures
 * and bytes behind the end are left out.
 */
export function cleanJpeg(bytes: Uint8Array, { segments }: JpegPicture): Uint8Array {
  const profile = profileSegments(bytes, segments);
  const first = (marker: number) => segments.find((segment) => segment.marker === marker);
  const [app0, app14] = [first(jpegMarkers.APP0), first(jpegMarkers.APP14)];
  const pieces = segments.map((segment) => {
    if (ofThePicture.has(segment.marker) || profile.has(segment)) return bytes.subarray(segment.start, segment.end);
    if (segment === app0) return jfif(bytes, segment);
    if (segment === app14) return adobe(bytes, segment);
    return undefined;
  });
  const kept = pieces.filter((piece) => piece !== undefined);
  return joined([Uint8Array.of(0xff, jpegMarkers.SOI), ...kept, Uint8Array.of(0xff, jpegMarkers.EOI)]);
}

/** Whether a JPEG carries nothing that {@link cleanJpeg} would leave out. */
export function isCleanJpeg(bytes: Uint8Array, picture: JpegPicture): boolean {
  return sameBytes(bytes, cleanJpeg(bytes, picture));
}

/** How the picture is to be turned, by its EXIF data; 1 where there are none. */
export function jpegOrientation(bytes: Uint8Array, { segments }: JpegPicture): Orientation {
  const head = 'Exif\0\0';
  const exif = segments.find(({ marker, body }) => marker === jpegMarkers.APP1 && hasText(bytes, head, body));
  return exif ? orientationOfTiff(bytes.subarray(exif.body + head.length, exif.bodyEnd)) : 1;
}
