import { describe, expect, it } from 'vitest';
import { usualNumbering } from '#core/domain/adoption-law/numbers.ts';
import { exampleNumber } from './adoption-example.ts';

const numbers = { shortName: '渝长', ...usualNumbering };

describe('the example of an adoption number', () => {
  it('is the first of the year', () => {
    expect(exampleNumber(numbers.numberTemplate, numbers, 2026)).toBe('（2026）渝长收字00001');
    expect(exampleNumber('{short}解〔{year}〕{serial}号', { ...numbers, serialWidth: 3 }, 2026)).toBe(
      '渝长解〔2026〕001号',
    );
  });

  it('is none where year or serial is not named', () => {
    expect(exampleNumber('{short}收字{serial}', numbers, 2026)).toBeUndefined();
    expect(exampleNumber('（{year}）{short}收字', numbers, 2026)).toBeUndefined();
  });
});
