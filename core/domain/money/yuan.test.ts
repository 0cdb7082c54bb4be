import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from './fen.ts';
import { formatYuan, groupedYuan, parseCount, parseYuan, yuan } from './yuan.ts';
import { countSchema, yuanSchema } from './yuan-schema.ts';

const amount = fc.integer({ min: 0, max: 9_999_999_999_999 }).map(fen);

describe('yuan as texts', () => {
  it.each([
    ['1 234.50', 123_450],
    ['1,234.5', 123_450],
    ['1，234', 123_400],
    [' ￥1500 ', 150_000],
    ['¥ 0.07', 7],
    ['200元', 20_000],
    ['１２．３０', 1230],
    ['007', 700],
    ['99999999999.99', 9_999_999_999_999],
  ])('%s', (text, expected) => expect(parseYuan(text)).toBe(expected));

  it.each(['', '-1', '1.234', '1,23', '12,34.5', '1.', '.5', '1e3', 'NaN', '1 2 3', '一千', '999999999999'])(
    'no amount: %s',
    (text) => {
      expect(parseYuan(text)).toBeUndefined();
      expect(() => yuan(text)).toThrow(RangeError);
    },
  );

  it('what is printed is read back, also in groups', () => {
    expect([formatYuan(fen(0)), formatYuan(fen(7)), formatYuan(fen(150_000))]).toEqual(['0.00', '0.07', '1500.00']);
    expect([groupedYuan(fen(99_999)), groupedYuan(fen(123_456_789))]).toEqual(['999.99', '1,234,567.89']);
    fc.assert(
      fc.property(amount, (each) => {
        expect(formatYuan(each)).toMatch(/^\d+\.\d{2}$/);
        expect(parseYuan(formatYuan(each))).toBe(each);
        expect(parseYuan(groupedYuan(each))).toBe(each);
      }),
    );
  });

  it('a JSON number is taken by its decimal digits', () => {
    expect(yuanSchema.parse(0.1)).toBe(10);
    expect(yuanSchema.parse(1.15)).toBe(115); // 1.15 * 100 is 114.99999999999999
    expect(yuanSchema.parse('1 234.50')).toBe(123_450);
    expect(countSchema.parse(71.5)).toBe(7150);
    expect(parseCount('72')).toBe(7200);
    for (const wrong of [0.105, -1, 1e21, Number.NaN, null, true, 'x']) {
      expect(yuanSchema.safeParse(wrong).success).toBe(false);
      expect(countSchema.safeParse(wrong).success).toBe(false);
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (each) => {
        expect(yuanSchema.parse(each / 100)).toBe(each);
      }),
    );
  });
});
