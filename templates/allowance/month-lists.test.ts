import { afterAll, describe, expect, it } from 'vitest';
import { paymentColumns, reductionColumns } from '#core/domain/matters/children-allowance/list-columns.ts';
import { noMoney, sumFen } from '#core/domain/money/fen.ts';
import { formatYuan, parseYuan } from '#core/domain/money/yuan.ts';
import type { Page } from '../layout/items.ts';
import { isPaperError } from '../layout/paper-error.ts';
import { testFonts } from '../testing/fonts.ts';
import { hostileNames } from '../testing/hostile-names.ts';
import { fieldItems, textItems } from '../testing/items.ts';
import { describeSamples } from '../testing/samples.ts';
import { layoutPaymentList, layoutReductionList } from './month-lists.ts';
import { samplePayments, sampleReductions } from './samples.ts';

const textOf = (pages: readonly Page[], field: string) =>
  fieldItems(pages, field)
    .map((item) => item.text)
    .join('');

describeSamples(import.meta.dirname, {
  'payment-list/ordinary': layoutPaymentList(samplePayments('ordinary', 30), testFonts),
  'payment-list/extreme': layoutPaymentList(samplePayments('extreme', 12), testFonts),
  'reduction-list/ordinary': layoutReductionList(sampleReductions('ordinary', 10), testFonts),
  'reduction-list/extreme': layoutReductionList(sampleReductions('extreme', 9), testFonts),
});

describe('发放花名册', () => {
  const { payments } = samplePayments('ordinary', 30);
  const pages = layoutPaymentList(samplePayments('ordinary', 30), testFonts);

  it('fills the width of the paper, and has its head on every page', () => {
    expect(paymentColumns.reduce((sum, { mm }) => sum + mm, 0)).toBe(277);
    expect(reductionColumns.reduce((sum, { mm }) => sum + mm, 0)).toBe(277);
    for (const page of pages) {
      const heads = fieldItems([page], 'label').map((item) => item.text);
      expect(heads.join('')).toBe(paymentColumns.map((column) => column['zh-CN']).join(''));
    }
  });

  it('has every child once, and the sum of what the lines say', () => {
    const printed = payments.lines.map((_, index) => parseYuan(textOf(pages, `rows.${index}.payable`)) ?? noMoney);
    expect(sumFen(...printed)).toBe(payments.sum);
    expect(textOf(pages, 'sum').replaceAll(',', '')).toBe(`共30人，合计${formatYuan(payments.sum)}元`);
    expect(textOf(pages, 'rows.1.deducted')).toBe('700.51');
  });

  it('is a page with its head in a month in which nobody is paid', () => {
    const empty = layoutPaymentList(samplePayments('ordinary', 0), testFonts);
    expect(empty).toHaveLength(1);
    expect(textOf(empty, 'sum')).toBe('共0人，合计0.00元');
  });

  it('sets each of 200 names whole, or refuses it with a code', () => {
    for (const name of hostileNames()) {
      const [line] = payments.lines;
      if (!line) throw new Error('no line');
      const application = { ...line.application, child: { ...line.application.child, name } };
      const one = { ...payments, lines: [{ ...line, application }] };
      try {
        const set = layoutPaymentList({ ...samplePayments('ordinary', 0), payments: one }, testFonts);
        expect(
          textItems(set)
            .map((item) => item.text)
            .join(''),
        ).toContain(name);
      } catch (error) {
        if (!isPaperError(error)) throw error;
      }
    }
  });
});

afterAll(() => testFonts.close());
