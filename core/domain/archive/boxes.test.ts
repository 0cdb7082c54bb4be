import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoxedFile, boxesOf, boxOf } from './boxes.ts';

const files = fc
  .uniqueArray(fc.record({ volume: fc.integer({ min: 1, max: 5000 }), pages: fc.integer({ min: 1, max: 400 }) }), {
    selector: ({ volume }) => volume,
    maxLength: 60,
  })
  .map((list): readonly BoxedFile[] => list);
const capacity = fc.integer({ min: 1, max: 500 });

describe('boxes', () => {
  it('fills a box to its pages and never divides a file', () => {
    const sample = [40, 60, 1, 250, 10].map((pages, index) => ({ volume: index + 1, pages }));
    expect(boxesOf(sample, 100)).toEqual([
      { number: 1, firstVolume: 1, lastVolume: 2, files: 2, pages: 100 },
      { number: 2, firstVolume: 3, lastVolume: 3, files: 1, pages: 1 },
      { number: 3, firstVolume: 4, lastVolume: 4, files: 1, pages: 250 },
      { number: 4, firstVolume: 5, lastVolume: 5, files: 1, pages: 10 },
    ]);
    expect(boxesOf([], 100)).toEqual([]);
  });

  it('cover all volumes in order, each in exactly one box', () => {
    fc.assert(
      fc.property(files, capacity, (list, most) => {
        const boxes = boxesOf(list, most);
        expect(boxes.map(({ number }) => number)).toEqual(boxes.map((_, index) => index + 1));
        for (const [index, box] of boxes.entries()) {
          const inside = list.filter(({ volume }) => boxOf(boxes, volume) === box);
          expect(box.files).toBe(inside.length);
          expect(box.firstVolume).toBe(Math.min(...inside.map(({ volume }) => volume)));
          expect(box.lastVolume).toBe(Math.max(...inside.map(({ volume }) => volume)));
          expect(box.pages).toBe(inside.reduce((sum, { pages }) => sum + pages, 0));
          expect(box.pages <= most || box.files === 1).toBe(true);
          expect(box.firstVolume).toBeGreaterThan(boxes[index - 1]?.lastVolume ?? 0);
        }
        expect(boxes.reduce((sum, box) => sum + box.files, 0)).toBe(list.length);
      }),
    );
  });

  it('keep what they hold when later files come', () => {
    fc.assert(
      fc.property(files, capacity, (list, most) => {
        const sorted = list.toSorted((left, right) => left.volume - right.volume);
        const boxes = boxesOf(sorted, most);
        const earlier = boxesOf(sorted.slice(0, -1), most);
        expect(boxes.slice(0, Math.max(0, earlier.length - 1))).toEqual(earlier.slice(0, -1));
      }),
    );
  });

  it('refuse one volume number twice, odd numbers and a box for nothing', () => {
    expect(() =>
      boxesOf(
        [
          { volume: 3, pages: 1 },
          { volume: 3, pages: 2 },
        ],
        10,
      ),
    ).toThrow('CONFLICT');
    expect(() => boxesOf([{ volume: 0, pages: 1 }], 10)).toThrow('INVALID');
    expect(() => boxesOf([], 0)).toThrow('INVALID');
    expect(boxOf(boxesOf([{ volume: 3, pages: 1 }], 10), 4)).toBeUndefined();
  });
});
