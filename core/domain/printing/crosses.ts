import { type AffineMap, mapPoint } from './affine.ts';
import type { SheetSize } from './sheet.ts';

/** The crosses of a sheet in the order in which they are numbered and read (①②③④). */
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof corners)[number];

/** How far a cross stands from the two edges of the paper next to it, in millimetres: inside what any printer reaches. */
export const crossInset = 15;

/** A place on the paper as a ruler tells it: from its left and from its top edge, in millimetres. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** One place a cross. */
export type Places = Readonly<Record<Corner, Place>>;

/** Something of every corner. */
export function eachCorner<T>(of: (corner: Corner) => T): Readonly<Record<Corner, T>> {
  return {
    'top-left': of('top-left'),
    'top-right': of('top-right'),
    'bottom-left': of('bottom-left'),
    'bottom-right': of('bottom-right'),
  };
}

/** Where the crosses of a sheet stand. */
export function crossPlaces({ widthMm, heightMm }: SheetSize): Places {
  return eachCorner((corner) => ({
    left: corner.endsWith('left') ? crossInset : widthMm - crossInset,
    top: corner.startsWith('top') ? crossInset : heightMm - crossInset,
  }));
}

/** Where places come to lie by a map. */
export function mappedPlaces(map: AffineMap, places: Places): Places {
  return eachCorner((corner) => {
    const [left, top] = mapPoint(map, places[corner].left, places[corner].top);
    return { left, top };
  });
}
