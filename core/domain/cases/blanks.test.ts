import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintNumber, largestRange, printNumbersBetween } from './blanks.ts';

describe('ranges of printed numbers', () => {
  it('keeps letters and leading zeros', () => {
    expect(printNumbersBetween('NO00998', 'NO01001')).toEqual(['NO00998', 'NO00999', 'NO01000', 'NO01001']);
    expect(printNumbersBetween('0007', '0007')).toEqual(['0007']);
  });

  it('says what is wrong with a range', () => {
    expect(printNumbersBetween('NO0001', 'NR0009')).toBe('format');
    expect(printNumbersBetween('0001', '00009')).toBe('format');
    expect(printNumbersBetween('no0001', 'no0002')).toBe('format');
    expect(printNumbersBetween('0009', '0001')).toBe('order');
    expect(printNumbersBetween('000001', String(largestRange + 1).padStart(6, '0'))).toBe('size');
  });

  it('gives each number once, in order, all readable', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(range, ([start, more]) => {
        const numbers = printNumbersBetween(String(start).padStart(8, '0'), String(start + more).padStart(8, '0'));
        expect(numbers).toHaveLength(more + 1);
        expect(new Set(numbers).size).toBe(more + 1);
        expect([...numbers]).toEqual([...numbers].sort());
        expect([...numbers].every(isPrintNumber)).toBe(true);
      }),
    );
  });
});
