import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AffineMap, identityMap, inverseMap, mapPoint } from './affine.ts';
import { type Calibrated, calibrate, distortionOf, limits } from './calibration.ts';
import { type Corner, corners, crossPlaces, eachCorner, mappedPlaces, type Place, type Places } from './crosses.ts';
import { sheetName, sheetNamed } from './sheet.ts';

const booklet = { widthMm: 188, heightMm: 128 };
const a4 = { widthMm: 210, heightMm: 297 };

/** A printer that moves, stretches and turns the page about the paper's corner. */
function affinePrinter(right: number, down: number, across: number, along: number, degrees: number): AffineMap {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [wide, high] = [1 + across, 1 + along];
  return { a: wide * cos, b: wide * sin, c: -high * sin, d: high * cos, e: right, f: down };
}

/** What a ruler shows, to a tenth of a millimetre. */
function readOff(printer: AffineMap, sheet = booklet): Places {
  const places = mappedPlaces(printer, crossPlaces(sheet));
  const tenth = (mm: number) => Math.round(mm * 10) / 10;
  return eachCorner((corner) => ({ left: tenth(places[corner].left), top: tenth(places[corner].top) }));
}

function changed(readings: Places, corner: Corner, edge: keyof Place, by: number): Places {
  return { ...readings, [corner]: { ...readings[corner], [edge]: readings[corner][edge] + by } };
}

function solved(calibrated: Calibrated) {
  if (!calibrated.ok) throw new Error(`refused: ${calibrated.refusal.why}`);
  return calibrated;
}

/** The farthest that any point of the sheet's edge, and so of the sheet, comes to lie from where it should. */
function worstError(printer: AffineMap, correction: AffineMap, { widthMm, heightMm } = booklet): number {
  const points = [0, widthMm / 2, widthMm].flatMap((x) => [0, heightMm / 2, heightMm].map((y) => [x, y] as const));
  const off = points.map(([x, y]) => {
    const [px, py] = mapPoint(printer, ...mapPoint(correction, x, y));
    return Math.hypot(px - x, py - y);
  });
  return Math.max(...off);
}

const printers = fc
  .tuple(
    fc.double({ min: -2.1, max: 2.1, noNaN: true }),
    fc.double({ min: -2.1, max: 2.1, noNaN: true }),
    fc.double({ min: -0.015, max: 0.015, noNaN: true }),
    fc.double({ min: -0.015, max: 0.015, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .map((parts) => affinePrinter(...parts));

describe('the calibration of one sheet (套打校准)', () => {
  it('leaves a printer alone that puts every cross where it stands', () => {
    const { correction, distortion } = solved(calibrate(booklet, crossPlaces(booklet)));
    expect(worstError(identityMap, correction)).toBeLessThan(1e-9);
    expect(distortion.right).toBeCloseTo(0, 9);
    expect(distortion.residual).toBeCloseTo(0, 9);
  });

  it('brings an error of 3 mm, 1.5 % and 1° under 0.2 mm', () => {
    const printer = affinePrinter(3, -3, 0.015, 0.015, 1);
    expect(worstError(printer, identityMap)).toBeGreaterThan(3);
    const { correction, distortion } = solved(calibrate(booklet, readOff(printer)));
    expect(worstError(printer, correction)).toBeLessThan(0.2);
    // a tenth of a millimetre on 98 mm is a thousandth
    expect(Math.abs(distortion.across - 0.015)).toBeLessThan(0.0011);
    expect(Math.abs(distortion.along - 0.015)).toBeLessThan(0.0011);
    expect(distortion.rotation).toBeCloseTo(1, 1);
  });

  it.each([
    ['booklet', booklet],
    ['A4', a4],
  ])('brings any printer in these bounds under 0.2 mm, everywhere on a %s', (_name, sheet) => {
    fc.assert(
      fc.property(printers, (printer) => {
        const { correction, printer: found } = solved(calibrate(sheet, readOff(printer, sheet)));
        expect(worstError(printer, correction, sheet)).toBeLessThan(0.2);
        expect(worstError(found, correction, sheet)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('tells the shift of the middle, not of a corner that turning has moved', () => {
    const turned = affinePrinter(0, 0, 0, 0, 1);
    const { right, down, rotation } = distortionOf(turned, booklet, 0);
    expect([right, down]).toEqual([expect.closeTo(-1.131, 3), expect.closeTo(1.631, 3)]);
    expect(rotation).toBeCloseTo(1, 9);
  });

  it('names the reading that was misread, whichever it is', () => {
    fc.assert(
      fc.property(
        printers.filter(({ a, d, b, c }) => Math.abs(Math.hypot(a, b) - Math.hypot(c, d)) < 0.002),
        fc.constantFrom(...corners),
        fc.constantFrom<(keyof Place)[]>('left', 'top'),
        fc.constantFrom(-3, -2.5, 2.5, 3),
        (printer, corner, edge, by) => {
          const calibrated = calibrate(booklet, changed(readOff(printer), corner, edge, by));
          expect(calibrated).toMatchObject({ ok: false, refusal: { why: 'residual', corner, edge } });
        },
      ),
    );
  });

  it('takes what is off by 0.4 mm and refuses what is off by more', () => {
    // one reading off by d leaves a quarter of it at every cross
    const off = (by: number) => calibrate(booklet, changed(crossPlaces(booklet), 'bottom-right', 'top', by));
    expect(off(1.599).ok).toBe(true);
    expect(off(1.61)).toMatchObject({ ok: false, refusal: { why: 'residual', residual: expect.closeTo(0.4025, 4) } });
    expect(limits.residualMm).toBe(0.4);
  });

  it('refuses a printer that scales to fit, turns too far, or prints far off', () => {
    const why = (printer: AffineMap) => {
      const calibrated = calibrate(booklet, readOff(printer));
      return calibrated.ok ? 'taken' : calibrated.refusal.why;
    };
    expect(why(affinePrinter(0, 0, -0.06, -0.06, 0))).toBe('scale');
    expect(why(affinePrinter(0, 0, 0, 0.052, 0))).toBe('scale');
    expect(why(affinePrinter(0, 0, 0.048, 0.048, 0))).toBe('taken');
    expect(why(affinePrinter(3, 0, 0, 0, 3.1))).toBe('rotation');
    expect(why(affinePrinter(3, 0, 0, 0, 2.9))).toBe('taken');
    expect(why(affinePrinter(12, 10, 0, 0, 0))).toBe('offset');
    expect(why(affinePrinter(10, 11, 0, 0, 0))).toBe('taken');
  });

  it('refuses a reading that lies off the paper, with its name', () => {
    const readings = changed(crossPlaces(booklet), 'top-right', 'left', 100);
    expect(calibrate(booklet, readings)).toEqual({
      ok: false,
      refusal: { why: 'range', corner: 'top-right', edge: 'left' },
    });
    expect(calibrate(booklet, changed(readings, 'top-right', 'left', Number.NaN)).ok).toBe(false);
  });
});

it('a map and its inverse give every point back', () => {
  fc.assert(
    fc.property(printers, fc.double({ min: 0, max: 188, noNaN: true }), (printer, x) => {
      const [back, down] = mapPoint(inverseMap(printer), ...mapPoint(printer, x, 50));
      expect([back, down]).toEqual([expect.closeTo(x, 9), expect.closeTo(50, 9)]);
    }),
  );
});

it('a sheet is found again by its name', () => {
  expect(sheetName(booklet)).toBe('188x128');
  expect(sheetNamed('188x128')).toEqual(booklet);
  expect(sheetNamed('182.5x128')).toEqual({ widthMm: 182.5, heightMm: 128 });
  expect(sheetNamed('188x128; rm')).toBeUndefined();
});
