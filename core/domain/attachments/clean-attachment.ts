import type { Orientation } from './exif-orientation.ts';
import { inspectAttachment } from './inspect-attachment.ts';
import type { AttachmentFacts, Inflate, Refused } from './inspection.ts';
import { walkJpeg } from './jpeg.ts';
import { cleanJpeg, jpegOrientation } from './jpeg-clean.ts';
import { looksLikePdf } from './pdf/inspect-pdf.ts';
import { walkPng } from './png.ts';
import { cleanPng, pngOrientation } from './png-clean.ts';

/** A scan as it is kept. */
export interface CleanAttachment {
  readonly bytes: Uint8Array;
  /** How a viewer turns it: the one thing of its EXIF data that the picture needs. */
  readonly orientation: Orientation;
}

/**
 * Takes out of a picture all that is not its picture: EXIF with place and time, XMP, IPTC, comments, texts, thumbnails and
 * bytes behind its end. Pixels stay bit for bit, and so does the colour profile. A PDF stays as it is, as its parts are
 * found by their places: its title, author and times, and EXIF inside its pictures, remain. Undefined for what is no whole
 * file of the three kinds.
 */
export function cleanAttachment(bytes: Uint8Array): CleanAttachment | undefined {
  const jpeg = walkJpeg(bytes);
  if (jpeg) return { bytes: cleanJpeg(bytes, jpeg), orientation: jpegOrientation(bytes, jpeg) };
  const png = walkPng(bytes);
  if (png) return { bytes: cleanPng(bytes, png), orientation: pngOrientation(bytes, png) };
  return looksLikePdf(bytes) ? { bytes, orientation: 1 } : undefined;
}

/** Inspects and cleans in one step: what a use case keeps, or why it keeps nothing. */
export function takeAttachment(
  bytes: Uint8Array,
  inflate: Inflate,
): ({ readonly ok: true } & AttachmentFacts & CleanAttachment) | Refused {
  const inspection = inspectAttachment(bytes, inflate);
  if (!inspection.ok) return inspection;
  const clean = cleanAttachment(bytes);
  return clean ? { ...inspection, ...clean } : { ok: false, why: 'damaged' };
}
