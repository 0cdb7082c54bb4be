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

/** The map back: what lies at {@link mapPoint} of it is where it was. A map that flattens the page has none and gives NaN. */
export function inverseMap({ a, b, c, d, e, f }: AffineMap): AffineMap {
  const area = a * d - b * c;
  return {
    a: d / area,
    b: -b / area,
    c: -c / area,
    d: a / area,
    e: (c * f - d * e) / area,
    f: (b * e - a * f) / area,
  };
}
