import { walkJpeg } from '../attachments/jpeg.ts';
import { isCleanJpeg } from '../attachments/jpeg-clean.ts';

/** The joint photograph (双方合影) of the certificate: 53×35 mm at 300 dpi (marriage.md §5.3). */
export const jointPhoto = { widthPx: 626, heightPx: 413 } as const;
/** The single photograph (单人照) of a divorce certificate: 35×49 mm, two inches, at 300 dpi (§5.3). */
export const singlePhoto = { widthPx: 413, heightPx: 579 } as const;
/** The sizes of photographs, by name. */
export const photoSizes = { joint: jointPhoto, single: singlePhoto } as const;
export type PhotoSize = keyof typeof photoSizes;

/** A photograph of that size at the best quality has far fewer. */
export const mostPhotoBytes = 2_000_000;

/**
 * Why a photograph is not kept. `damaged` also stands for one that still carries EXIF, a comment or anything else that is
 * no part of the picture: the page that takes the photograph has cleaned it, so something went wrong on the way.
 */
export type PhotoProblem = 'type' | 'size' | 'dimensions' | 'damaged';

/** Checks a photograph before it is kept: a JPEG of one of the sizes, whole, without EXIF. Undefined where all is well. */
export function checkPhoto(bytes: Uint8Array, sizes: readonly PhotoSize[]): PhotoProblem | undefined {
  if (bytes.length > mostPhotoBytes) return 'size';
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'type';
  const picture = walkJpeg(bytes);
  if (!picture || !isCleanJpeg(bytes, picture)) return 'damaged';
  const fits = sizes.some((size) => {
    const { widthPx, heightPx } = photoSizes[size];
    return picture.widthPx === widthPx && picture.heightPx === heightPx;
  });
  return fits ? undefined : 'dimensions';
}
