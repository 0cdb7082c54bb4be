import { sizeIsWithin } from './bytes.ts';
import { type AttachmentMediaType, type Inflate, type Inspection, refused } from './inspection.ts';
import { looksLikeJpeg, walkJpeg } from './jpeg.ts';
import { attachmentLimits } from './limits.ts';
import { inspectPdf, looksLikePdf } from './pdf/inspect-pdf.ts';
import { looksLikePng, walkPng } from './png.ts';

function inspectPicture(
  mediaType: AttachmentMediaType,
  picture: { readonly widthPx: number; readonly heightPx: number } | undefined,
): Inspection {
  if (!picture) return refused('damaged');
  const { widthPx, heightPx } = picture;
  if (!sizeIsWithin(widthPx, heightPx, attachmentLimits)) return refused('dimensions');
  return { ok: true, mediaType, pages: 1, widthPx, heightPx };
}

/**
 * Looks at a scan (扫描件) before it is kept: a JPEG, a PNG or a PDF by its content, never by its name; whole, within the
 * limits, and without active content. Never throws. `inflate` is the host's; only object streams of a PDF need it.
 */
export function inspectAttachment(bytes: Uint8Array, inflate: Inflate): Inspection {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > attachmentLimits.mostBytes) return refused('too-large');
  if (looksLikeJpeg(bytes)) return inspectPicture('image/jpeg', walkJpeg(bytes));
  if (looksLikePng(bytes)) return inspectPicture('image/png', walkPng(bytes));
  if (looksLikePdf(bytes)) return inspectPdf(bytes, inflate);
  return refused('type');
}
