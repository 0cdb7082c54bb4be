import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, hundredths, leastFen, MoneyError, multiplyFen, noMoney, subtractFen, sumFen, wholeCount } from './fen.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map(fen);

describe('amounts in fen', () => {
  it('are whole, not negative and exact', () => {
    for (const value of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => fen(value)).toThrow(MoneyError);
      expect(() => hundredths(value)).toThrow(MoneyError);
    }
    expect(Object.is(fen(-0), 0)).toBe(true);
    expect(Object.is(hundredths(-0), 0)).toBe(true);
  });

  it('add and subtract without losing a fen', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), amount, (amounts, one) => {
        const exact = amounts.reduce((sum, each) => sum + BigInt(each), BigInt(one));
        expect(BigInt(sumFen(one, ...amounts))).toBe(exact);
        expect(subtractFen(sumFen(one, ...amounts), sumFen(...amounts))).toBe(one);
      }),
    );
    expect(() => subtractFen(fen(1), fen(2))).toThrow(MoneyError);
    expect(() => sumFen(fen(Number.MAX_SAFE_INTEGER), fen(1))).toThrow(MoneyError);
    expect(sumFen()).toBe(noMoney);
    expect(leastFen(fen(3), fen(1), fen(2))).toBe(1);
  });

  it.each([
    [1, 50, 0, 1, 1],
    [1, 49, 0, 1, 0],
    [600, 7200, 43_200, 43_200, 43_200],
    [333, 133, 442, 443, 443],
    [1, 0, 0, 0, 0],
  ])('%i fen times %i hundredths is rounded down, up, half up', (price, count, down, up, half) => {
    const times = (rounding: 'down' | 'up' | 'half-up') => multiplyFen(fen(price), hundredths(count), rounding);
    expect([times('down'), times('up'), times('half-up')]).toEqual([down, up, half]);
  });

  it('a whole count is repeated adding, and a product stays within one fen of the exact one', () => {
    fc.assert(
      fc.property(amount, fc.nat(30), (price, count) => {
        const added = sumFen(...Array.from({ length: count }, () => price));
        expect(multiplyFen(price, wholeCount(count), 'down')).toBe(added);
        expect(multiplyFen(price, wholeCount(count), 'up')).toBe(added);
      }),
    );
    fc.assert(
      fc.property(amount, fc.nat(1_000_000).map(hundredths), (price, count) => {
        const exact = BigInt(price) * BigInt(count);
        expect(BigInt(multiplyFen(price, count, 'down')) * 100n <= exact).toBe(true);
        expect(BigInt(multiplyFen(price, count, 'up')) * 100n >= exact).toBe(true);
        const error = BigInt(multiplyFen(price, count, 'half-up')) * 100n - exact;
        expect(error > -50n && error <= 50n).toBe(true);
      }),
    );
  });

  it('a product beyond the exact numbers is an error', () => {
    expect(() => multiplyFen(fen(Number.MAX_SAFE_INTEGER), hundredths(101), 'down')).toThrow(MoneyError);
  });
});
