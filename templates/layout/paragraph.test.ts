import { describe, expect, it } from 'vitest';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { setParagraph } from './paragraph.ts';

const square: TextMeasure = { width: (text, _font, size) => [...text].length * pointsToMm(size) };
const em = pointsToMm(12);
const style = { x: 26, width: 20.5 * em, size: 12, pitch: 8, indent: 2 };

describe('running text', () => {
  const lines = setParagraph(square, '字'.repeat(50), 'statement', 60, style);

  it('indents the first line by two characters and puts the lines at their pitch', () => {
    expect(lines.map((line) => [...line.text].length)).toEqual([18, 20, 12]);
    expect(lines.map((line) => line.baseline)).toEqual([60, 68, 76]);
    expect(lines[0]?.x).toBeCloseTo(26 + 2 * em, 6);
    expect(lines[1]?.x).toBe(26);
  });

  it('spreads all lines but the last over the whole width', () => {
    expect((lines[1]?.spacing ?? 0) * 19 + 20 * em).toBeCloseTo(style.width, 6);
    expect(lines[2]?.spacing).toBeUndefined();
  });
});
