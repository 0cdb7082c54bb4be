import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { type CategoryCode, categories } from './categories.ts';
import { adoptionPaperCodes, adoptionPapers } from './papers.ts';
import { type PaperNeed, type PaperQuestion, papersAskedOn } from './papers-asked.ts';

const codesOf = (need: PaperNeed, on: string, category: CategoryCode, more: Partial<PaperQuestion> = {}) =>
  papersAskedOn({ on: plainDate(on), category, ofConsentingAge: false, ...more })
    .filter((asked) => asked.need === need)
    .map(({ paper }) => paper.code)
    .join(' ');

describe('the paper matrix', () => {
  it.each([
    [1, 'A1 A2 A3 A4 A5 A6 A10 A11 A14 A15 P1 P3 P4 P13 P14 P15'],
    [2, 'A1 A2 A3 A4 A5 A10 A11 A14 A15 P1 P3 P5 P13 P14'],
    [3, 'A1 A2 A3 A4 A5 A10 A11 A14 A15 P1 P2 P6 P7 P13 P14 P17'],
    [4, 'A1 A2 A9 P2'],
    [5, 'A1 A2 A3 A4 A5 A10 A11 A14 A15 P1 P8 P13 P14 P17'],
    [6, 'A1 A2 A3 A4 A5 A10 A11 A14 A15 P1 P11 P13 P14 P17'],
    [7, 'A1 A2 A3 A4 A5 A10 A11 A14 A15 P1 P2 P5 P6 P13 P14 P17'],
    [8, 'A1 A2 A3 A4 A5 A6 A8 A10 A11 A14 A15 P4 P14 P15'],
  ] as const)('category %i in 2024', (category, codes) => {
    expect(codesOf('required', '2024-01-02', category)).toBe(codes);
  });

  it('changes on the days of the measures and of the code, and on no other', () => {
    const all = (on: string) =>
      categories.map(({ code }) => codesOf('required', on, code, { disabled: true, ofConsentingAge: true }));
    const texts = (on: string) =>
      papersAskedOn({ on: plainDate(on), category: 5, ofConsentingAge: true }).map(({ paper }) => paper['zh-CN']);
    for (const first of ['2019-03-02', '2021-01-01', '2023-07-20']) {
      expect(all(addDays(plainDate(first), -1))).not.toEqual(all(first));
    }
    expect(all('2021-01-01')).toEqual(all('2023-07-19'));
    expect(texts('2019-03-01')).toContain('生父母有特殊困难无力抚养的证明');
    expect(texts('2019-03-02')).toContain('生父母有特殊困难无力抚养的声明');
  });

  it('asks a finder for proof of no children until 2020 only, and not where the number is free', () => {
    expect(codesOf('required', '2020-12-31', 8)).toContain('A7');
    expect(codesOf('required', '2020-12-31', 8, { disabled: true })).not.toContain('A7');
    expect(codesOf('required', '2021-01-01', 8)).not.toContain('A7');
  });

  it('asks for the family planning agreement until 2023-07-19', () => {
    expect(codesOf('required', '2023-07-19', 6)).toContain('P10');
    expect(codesOf('required', '2023-07-20', 6)).not.toContain('P10');
  });

  it('asks for the disability certificate where disability is claimed, for the statement where the child is asked', () => {
    expect(codesOf('required', '2024-01-02', 5)).not.toMatch(/P12|P16/);
    expect(codesOf('required', '2024-01-02', 5, { disabled: true, ofConsentingAge: true })).toMatch(/P12.*P16/);
    expect(codesOf('told', '2024-01-02', 4, { ofConsentingAge: true })).toBe('A14 P1 P13 P16 P17');
  });

  it('has a mark for every category, an article every day and one row a paper and day', () => {
    expect(new Set(adoptionPapers.map(({ code }) => code))).toEqual(new Set(adoptionPaperCodes));
    for (const { marks } of adoptionPapers) expect(marks).toMatch(/^[xow-]{8}$/);
    for (const on of ['1999-05-25', '2019-03-02', '2021-01-01', '2023-07-20'].map(plainDate)) {
      const asked = categories.flatMap(({ code }) => papersAskedOn({ on, category: code, ofConsentingAge: true }));
      expect(asked.every(({ paper }) => /[法〕）]/.test(paper.article({ on })))).toBe(true);
      for (const { code } of categories) {
        const codes = papersAskedOn({ on, category: code, ofConsentingAge: true }).map(({ paper }) => paper.code);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }
  });
});
