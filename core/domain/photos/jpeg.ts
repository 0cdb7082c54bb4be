import { walkJpeg } from '../attachments/jpeg.ts';
import { isCleanJpeg } from '../attachments/jpeg-clean.ts';

/** The joint photograph (双方合影) of the certificate: 53×35 mm at 300 dpi (marriage.md §5.3). */
export const jointPhoto = { widthPx: 626, heightPx: 413, mostBytes: 2_000_000 } as const;

/**
 * Why a photograph is not kept. `damaged` also stands for one that still carries EXIF, a comment or anything else that is
 * no part of the picture: the page that takes the photograph has cleaned it, so something went wrong on the way.
 */
export type PhotoProblem = 'type' | 'size' | 'dimensions' | 'damaged';

/** Checks a joint photograph before it is kept: a JPEG, 626×413 px, whole, without EXIF. Undefined where all is well. */
export function checkJointPhoto(bytes: Uint8Array): PhotoProblem | undefined {
  if (bytes.length > jointPhoto.mostBytes) return 'size';
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'type';
  const picture = walkJpeg(bytes);
  if (!picture || !isCleanJpeg(bytes, picture)) return 'damaged';
  return picture.widthPx === jointPhoto.widthPx && picture.heightPx === jointPhoto.heightPx ? undefined : 'dimensions';
}
