import { afterAll, describe, expect, it } from 'vitest';
import { formatYuan } from '#core/domain/money/yuan.ts';
import type { Page } from '../layout/items.ts';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples } from '../testing/samples.ts';
import { sampleSettlement, sampleSummary } from './samples.ts';
import { layoutSettlement } from './settlement.ts';
import { layoutSummary } from './summary.ts';

function textOf(pages: readonly Page[], field: string): string {
  return fieldItems(pages, field)
    .map((item) => item.text)
    .join('');
}

describe('殡仪馆结算明细', () => {
  const paper = sampleSettlement('ordinary', 40);
  const pages = layoutSettlement(paper, testFonts);

  it('has every body once, under the county that pays, and the sums of each', () => {
    expect(pages.length).toBeGreaterThan(1);
    const text = textItems(pages).map((item) => item.text);
    const numbers = textItems(pages).filter(({ field }) => field.endsWith('.formNumber'));
    const whole = numbers.map((item) => item.text.trim()).join('');
    for (const { lines, sums } of paper.hall.counties) {
      for (const { formNumber } of lines) expect(whole.split(formNumber)).toHaveLength(2);
      expect(text.join('\n')).toContain(`免除${formatYuan(sums.waived)}元`);
    }
    expect(textOf(pages, 'county')).toBe(
      '户籍区县：重庆市渝中区户籍区县：重庆市黔江区户籍区县：重庆市石柱土家族自治县',
    );
    expect(textOf(pages, 'sum')).toContain(`${paper.hall.sums.bodies}具`);
  });

  it('has its head on every page that goes on with a table', () => {
    for (const page of pages.slice(0, -1)) expect(textOf([page], 'label')).toContain('火化证明编号');
  });
});

describe('年度汇总表', () => {
  it('has a line for each class of each county at each hall, and the figures', () => {
    const paper = sampleSummary('ordinary', 40);
    const pages = layoutSummary(paper, testFonts);
    const bodies = paper.rows.map((_, index) => Number(textOf(pages, `rows.${index}.bodies`)));
    expect(bodies.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(textOf(pages, 'figures')).toContain('不予补助：T3 2件、T4 1件');
    expect(textOf(pages, 'reportBy')).toBe('报送期限：2025年11月30日');
  });

  it('of a year without bodies is one page', () => {
    const pages = layoutSummary(sampleSummary('ordinary', 0), testFonts);
    expect(pages).toHaveLength(1);
    expect(textOf(pages, 'sum')).toContain('0具');
  });
});

describeSamples(import.meta.dirname, {
  'settlement/ordinary': layoutSettlement(sampleSettlement('ordinary', 24), testFonts),
  'settlement/extreme': layoutSettlement(sampleSettlement('extreme', 12), testFonts),
  'summary/ordinary': layoutSummary(sampleSummary('ordinary', 40), testFonts),
  'summary/extreme': layoutSummary(sampleSummary('extreme', 15), testFonts),
});

afterAll(() => testFonts.close());
