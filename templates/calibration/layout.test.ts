import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { type AffineMap, inverseMap } from '#core/domain/printing/affine.ts';
import { calibrate } from '#core/domain/printing/calibration.ts';
import { corners, crossPlaces, eachCorner, mappedPlaces } from '#core/domain/printing/crosses.ts';
import type { Item } from '../layout/items.ts';
import { a4 } from '../layout/items.ts';
import { renderPdfNow } from '../render/render-pdf.ts';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems } from '../testing/items.ts';
import { hasPoppler, pdfWordCorners } from '../testing/poppler.ts';
import { describeSamples } from '../testing/samples.ts';
import { type CalibrationSheet, layoutCalibrationSheet } from './layout.ts';

const measuring: CalibrationSheet = {
  sheet: { widthMm: 188, heightMm: 128 },
  printer: 'HP-LaserJet-Pro-M405',
  tray: 'Manual',
  on: plainDate('2026-03-02'),
  proving: false,
};
const proving = { ...measuring, proving: true };
const longNamed = { ...measuring, sheet: a4, printer: '婚姻登记处一号窗口证件套打专用打印机'.repeat(4), tray: null };

const horizontal = (item: Item) => (item.kind === 'line' && item.y1 === item.y2 ? item.x2 - item.x1 : 0);

describe('校准页', () => {
  it('has a cross of millimetres 15 mm from the edges next to it, one a corner', () => {
    const { items } = layoutCalibrationSheet(measuring, testFonts);
    const arms = items.filter((item) => horizontal(item) === 16);
    expect(arms.map((item) => item.kind === 'line' && [(item.x1 + item.x2) / 2, item.y1])).toEqual([
      [15, 15],
      [173, 15],
      [15, 113],
      [173, 113],
    ]);
    expect(crossPlaces(a4)['bottom-right']).toEqual({ left: 195, top: 282 });
  });

  it('says on the proving sheet where each cross must lie', () => {
    const page = layoutCalibrationSheet(proving, testFonts);
    const told = corners.map((corner) => fieldItems([page], `${corner}.place`).map(({ text }) => text));
    expect(told).toEqual([['左 15.0，上 15.0'], ['左 173.0，上 15.0'], ['左 15.0，上 113.0'], ['左 173.0，上 113.0']]);
    expect(fieldItems([layoutCalibrationSheet(measuring, testFonts)], 'top-left.place')).toEqual([]);
  });

  it.skipIf(!hasPoppler)('comes out right by the correction on a printer that moves, stretches and turns', () => {
    const turn = (0.6 * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const printer: AffineMap = { a: 1.012 * cos, b: 1.012 * sin, c: -1.012 * sin, d: 1.012 * cos, e: 2.4, f: -1.7 };
    const read = mappedPlaces(printer, crossPlaces(measuring.sheet));
    const tenth = (mm: number) => Math.round(mm * 10) / 10;
    const calibrated = calibrate(
      measuring.sheet,
      eachCorner((corner) => ({ left: tenth(read[corner].left), top: tenth(read[corner].top) })),
    );
    if (!calibrated.ok) throw new Error(calibrated.refusal.why);
    const page = layoutCalibrationSheet(proving, testFonts);
    const corner = (calibration: AffineMap) =>
      pdfWordCorners(renderPdfNow(testFonts, { pages: [page], title: 'proof', calibration }))[0] ?? { x: 0, y: 0 };
    // the file moved by the correction lies where the printer's inverse puts it, to what a ruler can tell
    const [corrected, exact] = [corner(calibrated.correction), corner(inverseMap(printer))];
    expect(Math.hypot(corrected.x - exact.x, corrected.y - exact.y)).toBeLessThan(0.2);
  });
});

describeSamples(import.meta.dirname, {
  measuring: [layoutCalibrationSheet(measuring, testFonts)],
  proving: [layoutCalibrationSheet(proving, testFonts)],
  'long-name': [layoutCalibrationSheet(longNamed, testFonts)],
});

afterAll(() => testFonts.close());
