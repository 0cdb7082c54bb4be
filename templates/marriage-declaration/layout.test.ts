import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { MarriageDeclarationRecord } from '#core/domain/matters/marriage-registration/records.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { mingxuan, yutong } from '../testing/people.ts';
import { describeSamples, layoutAll } from '../testing/samples.ts';
import { layoutMarriageDeclaration } from './layout.ts';
import { declarationSamples } from './sample.ts';

function pagesOn(day: string) {
  const record: MarriageDeclarationRecord = {
    declarant: mingxuan,
    other: yutong,
    on: plainDate(day),
    office: '渝中区民政局',
  };
  return layoutMarriageDeclaration(record, testFonts);
}

function statement(day: string): string {
  return fieldItems(pagesOn(day), 'statement')
    .map((item) => item.text)
    .join('');
}

describe('申请结婚登记声明书', () => {
  it('stands on one side of A4 with its items in the order of the form', () => {
    const pages = pagesOn('2026-03-02');
    expect(pages.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual([[210, 297]]);
    const fields = new Set(textItems(pages).map((item) => item.field));
    fields.delete('label');
    expect([...fields]).toEqual([
      'title',
      ...[
        'name',
        'sex',
        'nationality',
        'birth',
        'ethnicity',
        'occupation',
        'education',
        'idNumber',
        'hukouAddress',
        'status',
      ].map((name) => `declarant.${name}`),
      ...['name', 'nationality', 'birth', 'idNumber', 'hukouAddress'].map((name) => `other.${name}`),
      'statement',
      'truth',
      'on',
      'office',
    ]);
  });

  it('puts the cells where they belong, in millimetres', () => {
    const [name] = fieldItems(pagesOn('2026-03-02'), 'declarant.name');
    expect(name?.x).toBe(20 + 12 + 30 + 2);
    expect(name?.baseline).toBeCloseTo(44 + 13.5 / 2 + 0.38 * ((10.5 * 25.4) / 72), 3);
    const [other] = fieldItems(pagesOn('2026-03-02'), 'other.name');
    expect((other?.baseline ?? 0) - (name?.baseline ?? 0)).toBeCloseTo(6 * 13.5, 6);
  });

  it('names 婚姻法 to the last day of 2020 and 民法典 from the next', () => {
    expect(statement('2020-12-31')).toContain('现依照《中华人民共和国婚姻法》的规定，自愿结为夫妻。');
    expect(statement('2021-01-01')).toContain('现依照《中华人民共和国民法典》的规定，自愿结为夫妻。');
    expect(statement('2021-01-01')).not.toContain('婚姻法');
  });

  it('has no words for days before the rules of 2003', () => {
    try {
      pagesOn('2003-09-30');
      expect.unreachable();
    } catch (error) {
      expect(isPaperError(error, 'NO_WORDING_FOR_DATE')).toBe(true);
    }
  });
});

describeSamples(
  import.meta.dirname,
  layoutAll(declarationSamples, (sample) => layoutMarriageDeclaration(sample, testFonts)),
);

afterAll(() => testFonts.close());
