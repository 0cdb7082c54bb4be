/**
 * The map from where a layout puts a point to where a printer must be told to put it, both in millimetres from the
 * paper's top-left edge: x′ = a·x + c·y + e, y′ = b·x + d·y + f.
 */
export interface AffineMap {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const identityMap: AffineMap = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** Where a point of the layout comes to lie, in millimetres. */
export function mapPoint(map: AffineMap, x: number, y: number): readonly [x: number, y: number] {
  return [map.a * x + map.c * y + map.e, map.b * x + map.d * y + map.f];
}
