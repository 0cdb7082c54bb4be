import { describe, expect, it } from 'vitest';
import { labelRule, valueRule } from './grid.ts';
import { pointsToMm, type TextMeasure } from './measure.ts';
import { rowPiece, tablePieces } from './table.ts';

const square: TextMeasure = { width: (text, _font, size) => [...text].length * pointsToMm(size) };
const place = { x: 20, columns: [30, 50] };

function row(text: string, height = 10) {
  return {
    height,
    cells: [
      { span: 1, text: '备注', field: 'label', rule: labelRule },
      { span: 1, text, field: 'remark', rule: valueRule },
    ],
  };
}

describe('rows of a table (表格)', () => {
  it('keep their height while their texts go in, smaller if need be', () => {
    expect(rowPiece(square, place, row('字'.repeat(12))).height).toBe(10);
    expect(rowPiece(square, place, row('字'.repeat(36))).height).toBe(10);
  });

  it('grow for a text that goes in at no size, and set it at a size that can be read', () => {
    const text = '字'.repeat(200);
    const piece = rowPiece(square, place, row(text));
    const lines = piece.items.flatMap((item) => (item.kind === 'text' && item.field === 'remark' ? [item] : []));
    expect(lines.map((item) => item.text).join('')).toBe(text);
    expect(new Set(lines.map((item) => item.size))).toEqual(new Set([9]));
    // 46 mm hold 14 characters of 9 pt a line; 15 lines of 1.25 em
    expect(lines).toHaveLength(15);
    expect(piece.height).toBeGreaterThan(14 * 1.25 * pointsToMm(9));
    for (const item of lines) expect(item.baseline).toBeLessThan(piece.height);
  });

  it('repeat the head with every row after it', () => {
    const [head, first] = tablePieces(square, place, [row('表头'), row('一')], 1);
    expect(head).toMatchObject({ keep: true });
    expect(head?.head).toBeUndefined();
    expect(first?.head?.height).toBe(10);
  });
});
