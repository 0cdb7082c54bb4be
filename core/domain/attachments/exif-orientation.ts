import { hasText, viewOf } from './bytes.ts';

/** How a viewer turns a picture (EXIF tag 0x0112): 1 as it is, 3 upside down, 6 and 8 a quarter right and left, … */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const tag = 0x0112;
const shortType = 3;
const isOrientation = (value: number): value is Orientation => Number.isInteger(value) && value >= 1 && value <= 8;

/** The orientation in a TIFF block, as EXIF has it; 1 where it says nothing readable. Looks at the first directory only. */
export function orientationOfTiff(tiff: Uint8Array): Orientation {
  const little = hasText(tiff, 'II*\0');
  if (!little && !hasText(tiff, 'MM\0*')) return 1;
  const view = viewOf(tiff);
  if (tiff.length < 8) return 1;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return 1;
    if (view.getUint16(entry, little) !== tag) continue;
    const value = view.getUint16(entry + 8, little);
    return view.getUint16(entry + 2, little) === shortType && isOrientation(value) ? value : 1;
  }
  return 1;
}
