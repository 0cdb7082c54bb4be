import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOf, dragged, largestZoom, photoFrames, wholeCrop } from './crop.ts';

const { joint, single } = photoFrames;

describe('the crop of a photograph', () => {
  it('takes the whole width of a tall picture and the whole height of a wide one', () => {
    const tall = { width: 1000, height: 2000 };
    expect(cutOf(wholeCrop(tall), tall, joint)).toMatchObject({ x: 0, width: 1000 });
    const wide = { width: 3000, height: 413 };
    expect(cutOf(wholeCrop(wide), wide, joint)).toEqual({ x: 1187, y: 0, width: 626, height: 413 });
  });

  it('stands upright for one person', () => {
    const wide = { width: 3000, height: 579 };
    expect(cutOf(wholeCrop(wide), wide, single)).toMatchObject({ width: 413, height: 579 });
  });

  it('moves against the drag and stops at the edge', () => {
    const picture = { width: 1252, height: 826 };
    const near = { centreX: 600, centreY: 400, zoom: 2 };
    const drag = (byX: number, byY: number) => dragged(near, picture, joint, { byX, byY, stageWidth: 626 });
    expect(cutOf(drag(62.6, 0), picture, joint).x).toBeCloseTo(600 - 313 - 62.6);
    expect(cutOf(drag(9999, 9999), picture, joint)).toMatchObject({ x: 0, y: 0 });
  });

  it('always lies inside the picture and has the shape of the photograph', () => {
    const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });
    const number = fc.double({ min: -20_000, max: 20_000, noNaN: true });
    const zooms = fc.double({ min: 0, max: 9, noNaN: true });
    fc.assert(
      fc.property(size, number, number, zooms, fc.constantFrom(joint, single), (picture, x, y, zoom, frame) => {
        const cut = cutOf({ centreX: x, centreY: y, zoom }, picture, frame);
        expect(cut.width / cut.height).toBeCloseTo(frame.width / frame.height, 6);
        expect(cut.x).toBeGreaterThanOrEqual(0);
        expect(cut.y).toBeGreaterThanOrEqual(0);
        expect(cut.x + cut.width).toBeLessThanOrEqual(picture.width + 1e-6);
        expect(cut.y + cut.height).toBeLessThanOrEqual(picture.height + 1e-6);
        expect(cut.width).toBeGreaterThanOrEqual(Math.min(picture.width, picture.height) / largestZoom / 2);
      }),
    );
  });
});
