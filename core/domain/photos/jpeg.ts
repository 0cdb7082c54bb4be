/** The joint photograph (双方合影) of the certificate: 53×35 mm at 300 dpi (marriage.md §5.3). */
export const jointPhoto = { widthPx: 626, heightPx: 413, mostBytes: 2_000_000 } as const;

/** Why a photograph is not kept. `damaged` also stands for one that still carries EXIF or other metadata. */
export type PhotoProblem = 'type' | 'size' | 'dimensions' | 'damaged';

interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly hasMetadata: boolean;
}

// EXIF and XMP lie in APP1, Photoshop data in APP13, comments in COM; APP0 (JFIF), APP2 (ICC) and APP14 (Adobe) stay.
const metadataMarkers: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const frameMarkers: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/** Walks the segments of a JPEG up to its image data; undefined where they do not add up. */
function readFrame(bytes: Uint8Array): JpegFrame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: JpegFrame | undefined;
  let hasMetadata = false;
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xda) return frame && { ...frame, hasMetadata };
    const length = view.getUint16(offset + 2);
    if (length < 2 || offset + 2 + length > bytes.length) return undefined;
    if (metadataMarkers.has(marker)) hasMetadata = true;
    if (frameMarkers.has(marker)) {
      if (length < 8) return undefined;
      frame = { height: view.getUint16(offset + 5), width: view.getUint16(offset + 7), hasMetadata };
    }
    offset += 2 + length;
  }
  return undefined;
}

/** Checks a joint photograph before it is kept: a JPEG, 626×413 px, whole, without EXIF. Undefined where all is well. */
export function checkJointPhoto(bytes: Uint8Array): PhotoProblem | undefined {
  if (bytes.length > jointPhoto.mostBytes) return 'size';
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'type';
  const frame = readFrame(bytes);
  if (!frame || frame.hasMetadata || bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return 'damaged';
  return frame.width === jointPhoto.widthPx && frame.height === jointPhoto.heightPx ? undefined : 'dimensions';
}
