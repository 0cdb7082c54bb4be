import { type AffineMap, inverseMap } from './affine.ts';
import { type Corner, corners, crossPlaces, mappedPlaces, type Place, type Places } from './crosses.ts';
import type { SheetSize } from './sheet.ts';

/** Beyond these no printer is merely out of line: something was misread, turned, or scaled by a driver. */
export const limits = { residualMm: 0.4, offsetMm: 15, scale: 0.05, rotationDegrees: 3 } as const;

/** How a printer puts a page on the paper (偏移、放大、歪斜), as one tells it. */
export interface Distortion {
  /** Where the middle of the page lies: millimetres to the right and downwards, negative to the left and upwards. */
  readonly right: number;
  readonly down: number;
  /** 0.008: 0.8 % too wide, or too high. */
  readonly across: number;
  readonly along: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  /** Distance in millimetres between a reading and where the map puts its cross, at most. */
  readonly residual: number;
}

/** Why readings cannot be: which of them to look at again, where that can be told. */
export type Refusal =
  | { readonly why: 'range'; readonly corner: Corner; readonly edge: keyof Place }
  | { readonly why: 'residual'; readonly corner: Corner; readonly edge: keyof Place; readonly residual: number }
  | { readonly why: 'offset' | 'scale' | 'rotation'; readonly distortion: Distortion };

export type Calibrated =
  | { readonly ok: true; readonly printer: AffineMap; readonly correction: AffineMap; readonly distortion: Distortion }
  | { readonly ok: false; readonly refusal: Refusal };

/** One coordinate of the paper as a function of the page: `x·by.left + y·by.top + constant`. */
interface Plane {
  readonly left: number;
  readonly top: number;
  readonly constant: number;
}

type Values = (corner: Corner) => number;

function sumOf(over: readonly Corner[], value: Values): number {
  return over.reduce((sum, corner) => sum + value(corner), 0);
}

/** Least squares of one coordinate over three crosses or more: the normal equations about the middle of the crosses. */
function fitPlane(crosses: Places, over: readonly Corner[], value: Values): Plane {
  const count = over.length;
  const middle = {
    left: sumOf(over, (corner) => crosses[corner].left) / count,
    top: sumOf(over, (corner) => crosses[corner].top) / count,
    value: sumOf(over, value) / count,
  };
  const u: Values = (corner) => crosses[corner].left - middle.left;
  const v: Values = (corner) => crosses[corner].top - middle.top;
  const w: Values = (corner) => value(corner) - middle.value;
  const [uu, uv, vv] = [
    sumOf(over, (corner) => u(corner) ** 2),
    sumOf(over, (corner) => u(corner) * v(corner)),
    sumOf(over, (corner) => v(corner) ** 2),
  ];
  const [uw, vw] = [sumOf(over, (corner) => u(corner) * w(corner)), sumOf(over, (corner) => v(corner) * w(corner))];
  const determinant = uu * vv - uv * uv;
  const left = (uw * vv - vw * uv) / determinant;
  const top = (vw * uu - uw * uv) / determinant;
  return { left, top, constant: middle.value - left * middle.left - top * middle.top };
}

function fitMap(crosses: Places, readings: Places, leftBy: readonly Corner[], topBy: readonly Corner[]): AffineMap {
  const x = fitPlane(crosses, leftBy, (corner) => readings[corner].left);
  const y = fitPlane(crosses, topBy, (corner) => readings[corner].top);
  return { a: x.left, b: y.left, c: x.top, d: y.top, e: x.constant, f: y.constant };
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** What a printer does with a sheet, in words' numbers. */
export function distortionOf(map: AffineMap, sheet: SheetSize, residual: number): Distortion {
  const [x, y] = [sheet.widthMm / 2, sheet.heightMm / 2];
  return {
    right: map.a * x + map.c * y + map.e - x,
    down: map.b * x + map.d * y + map.f - y,
    across: Math.hypot(map.a, map.b) - 1,
    along: Math.hypot(map.c, map.d) - 1,
    rotation: degrees(Math.atan2(map.b - map.c, map.a + map.d)),
    residual,
  };
}

/**
 * The reading to look at again. Four crosses on a rectangle share what does not fit in equal parts, so the distances alone
 * do not tell. But a printer turns both axes alike and stretches them nearly alike: the reading without which the map is
 * squarest is the one that does not belong.
 */
function misread(crosses: Places, readings: Places, edge: keyof Place): Corner {
  const bent = (left: Corner) => {
    const others = corners.filter((corner) => corner !== left);
    const { a, b, c, d } = fitMap(
      crosses,
      readings,
      edge === 'left' ? others : corners,
      edge === 'top' ? others : corners,
    );
    return Math.abs(a - d) + Math.abs(b + c);
  };
  return corners.reduce((worst, corner) => (bent(corner) < bent(worst) ? corner : worst));
}

function outOfRange(sheet: SheetSize, readings: Places): Refusal | undefined {
  for (const corner of corners) {
    const { left, top } = readings[corner];
    if (!(left >= 0 && left <= sheet.widthMm)) return { why: 'range', corner, edge: 'left' };
    if (!(top >= 0 && top <= sheet.heightMm)) return { why: 'range', corner, edge: 'top' };
  }
  return undefined;
}

function beyondLimits(distortion: Distortion): Refusal | undefined {
  const { right, down, across, along, rotation } = distortion;
  if (Math.abs(rotation) > limits.rotationDegrees) return { why: 'rotation', distortion };
  if (Math.max(Math.abs(across), Math.abs(along)) > limits.scale) return { why: 'scale', distortion };
  if (Math.hypot(right, down) > limits.offsetMm) return { why: 'offset', distortion };
  return undefined;
}

/**
 * Solves what a printer does with a sheet from where its four crosses were read, in millimetres from the paper's left and top
 * edge: least squares of eight equations for six unknowns. The correction is the inverse map. Readings that cannot be are
 * refused with the one to look at again.
 */
export function calibrate(sheet: SheetSize, readings: Places): Calibrated {
  const off = outOfRange(sheet, readings);
  if (off) return { ok: false, refusal: off };
  const crosses = crossPlaces(sheet);
  const printer = fitMap(crosses, readings, corners, corners);
  const fitted = mappedPlaces(printer, crosses);
  const gaps = { left: 0, top: 0 };
  for (const corner of corners) {
    gaps.left = Math.max(gaps.left, Math.abs(fitted[corner].left - readings[corner].left));
    gaps.top = Math.max(gaps.top, Math.abs(fitted[corner].top - readings[corner].top));
  }
  const residual = Math.hypot(gaps.left, gaps.top);
  if (residual > limits.residualMm) {
    const edge = gaps.left > gaps.top ? 'left' : 'top';
    return { ok: false, refusal: { why: 'residual', corner: misread(crosses, readings, edge), edge, residual } };
  }
  const distortion = distortionOf(printer, sheet, residual);
  const beyond = beyondLimits(distortion);
  if (beyond) return { ok: false, refusal: beyond };
  return { ok: true, printer, correction: inverseMap(printer), distortion };
}
