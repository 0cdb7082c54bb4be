import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitRule, fitText } from './fit-text.ts';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { isPaperError } from './paper-error.ts';

/** A typeface in which every character is one em wide. */
const square: TextMeasure = { width: (text, _font, size) => [...text].length * pointsToMm(size) };
const box = { x: 10, y: 20, width: 50, height: 9.2 };
const rule: FitRule = { size: 12, minimum: 7, maxLines: 3 };

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('fitting text (缩排)', () => {
  it('sets what fits at its full size, in the middle of the box', () => {
    const [item] = fitText(square, box, '李明轩', 'name', rule);
    expect(item).toMatchObject({ text: '李明轩', size: 12, x: 10, field: 'name' });
    // middle of the box 24.6, and 0.38 em of 4.2333 mm below it
    expect(item?.baseline).toBeCloseTo(24.6 + 0.38 * 4.2333, 3);
  });

  it('shrinks on one line first, then takes a second and a third', () => {
    expect(fitText(square, box, '字'.repeat(15), 'name', rule)).toMatchObject([{ size: 9 }]);
    expect(fitText(square, box, '字'.repeat(20), 'name', rule)).toMatchObject([{ size: 7 }]);
    expect(fitText(square, box, '字'.repeat(28), 'name', rule).map((item) => item.size)).toEqual([10, 10]);
    expect(fitText(square, box, '字'.repeat(50), 'name', rule)).toHaveLength(3);
  });

  it('takes more lines before it shrinks where the rule says so', () => {
    const items = fitText(square, { ...box, height: 12 }, '字'.repeat(15), 'remark', { ...rule, yields: 'lines' });
    expect(items.map((item) => item.size)).toEqual([12, 12]);
  });

  it('refuses what does not fit, with the text and the field, and cuts nothing', () => {
    const error = errorOf(() => fitText(square, box, '字'.repeat(255), 'name', rule));
    expect(isPaperError(error, 'TEXT_DOES_NOT_FIT') && error.data).toEqual({
      text: '字'.repeat(255),
      field: 'name',
      minimumSize: 7,
    });
  });

  it('keeps every character and stays inside the box, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (length) => {
        const items = fitText(square, box, '字'.repeat(length), 'name', rule);
        expect(items.map((item) => item.text).join('')).toBe('字'.repeat(length));
        for (const item of items) {
          expect(item.x + square.width(item.text, 'body', item.size)).toBeLessThanOrEqual(box.x + box.width + 0.01);
          const em = pointsToMm(item.size);
          expect(item.baseline - 0.88 * em).toBeGreaterThanOrEqual(box.y - 0.01);
          expect(item.baseline + 0.12 * em).toBeLessThanOrEqual(box.y + box.height + 0.01);
        }
      }),
    );
  });
});
