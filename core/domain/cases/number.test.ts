import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillNumberTemplate, formatRegistrationNumber, parseRegistrationNumber } from './number.ts';

describe('numbers of adoptions', () => {
  const parts = { year: 2024, shortName: '渝长', serial: 12, serialWidth: 5 };

  it('fill the template of the office', () => {
    expect(fillNumberTemplate('（{year}）{short}收字{serial}', parts)).toBe('（2024）渝长收字00012');
    expect(fillNumberTemplate('{short}解〔{year}〕{serial}号', { ...parts, serialWidth: 3 })).toBe(
      '渝长解〔2024〕012号',
    );
  });

  it('refuse a serial that its digits cannot hold', () => {
    for (const serial of [0, 100_000, 1.5]) {
      expect(() => fillNumberTemplate('{year}{serial}', { ...parts, serial })).toThrow(RangeError);
    }
  });
});

describe('registration numbers', () => {
  it('has the official form', () => {
    const parts = { letter: 'J', officeCode: '110101', year: 2010, serial: 1 } as const;
    expect(formatRegistrationNumber(parts)).toBe('J110101-2010-000001');
  });

  it('reads back whatever it wrote', () => {
    const parts = fc.record({
      letter: fc.constantFrom('J' as const, 'L' as const, 'BJ' as const, 'BL' as const),
      officeCode: fc.stringMatching(/^\d{6}$/),
      year: fc.integer({ min: 1900, max: 2099 }),
      serial: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(parts, (number) => {
        expect(parseRegistrationNumber(formatRegistrationNumber(number))).toEqual(number);
      }),
    );
  });

  it('refuses serials that six digits cannot hold, and other ways of writing', () => {
    const parts = { letter: 'J', officeCode: '500103', year: 2026 } as const;
    for (const serial of [0, -1, 1_000_000, 1.5]) {
      expect(() => formatRegistrationNumber({ ...parts, serial })).toThrow(RangeError);
    }
    for (const text of ['J1101052023001234', 'J500103-2026-000000', 'X500103-2026-000001', 'J500103-2026-00001']) {
      expect(parseRegistrationNumber(text)).toBeUndefined();
    }
  });
});
