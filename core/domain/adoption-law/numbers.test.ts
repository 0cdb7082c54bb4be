import { describe, expect, it } from 'vitest';
import { adoptionNumber, usualNumbering } from './numbers.ts';

const parts = { officeCode: '500115', year: 2024, serial: 12 };

describe('the number of an adoption (收养登记证字号)', () => {
  it('follows the work norm where the office has only its short name', () => {
    const adoption = { shortName: '渝长', ...usualNumbering };
    expect(adoptionNumber('adoption', { ...parts, adoption })).toBe('（2024）渝长收字00012');
    expect(adoptionNumber('dissolution', { ...parts, adoption })).toBe('（2024）渝长解字00012');
  });

  it('follows the template of the office', () => {
    const adoption = {
      ...usualNumbering,
      shortName: '渝长',
      numberTemplate: '{short}收〔{year}〕{serial}号',
      serialWidth: 3,
    };
    expect(adoptionNumber('adoption', { ...parts, adoption })).toBe('渝长收〔2024〕012号');
  });

  it('guesses no short name', () => {
    expect(() => adoptionNumber('adoption', parts)).toThrow('INVALID');
  });
});
