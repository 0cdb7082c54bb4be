import { afterAll, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { testFonts } from '../testing/fonts.ts';
import { fieldItems } from '../testing/items.ts';
import { describeSamples } from '../testing/samples.ts';
import { type BalanceSheetPaper, layoutBalanceSheet } from './balance-sheet.ts';

const none = { received: 0, used: 0, voided: 0, lost: 0, found: 0, toDestroy: 0 };
const ordinary: BalanceSheetPaper = {
  officeName: '重庆市渝中区民政局婚姻登记处',
  on: plainDate('2026-05-20'),
  lines: [
    { ...none, name: '结婚证', opening: 812, used: 604, voided: 3, closing: 205, toDestroy: 7 },
    { ...none, name: '离婚证', opening: 96, used: 10, closing: 86 },
    { ...none, name: '收养登记证', opening: 0, received: 20, closing: 20 },
    { ...none, name: '解除收养关系证明', opening: 20, lost: 1, found: 1, closing: 20 },
  ],
  holdings: [
    { name: '结婚证', holder: '', window: '', count: 150 },
    { name: '结婚证', holder: '周敏', window: '3号窗口', count: 55 },
    { name: '离婚证', holder: '', window: '', count: 86 },
  ],
};
const many: BalanceSheetPaper = {
  ...ordinary,
  officeName: '重庆市石柱土家族自治县民政局婚姻登记处黄水国家森林公园便民服务点',
  lines: ordinary.lines.map((line) => ({ ...line, opening: 1_234_567 })),
  holdings: Array.from({ length: 24 }, (_, index) => ({
    name: '解除收养关系证明',
    holder: index % 2 === 0 ? '阿卜杜热西提·买买提艾力' : '周敏',
    window: `${index + 1}号便民服务窗口`,
    count: 20_000,
  })),
};

it('leaves what was counted to be written by hand, and asks three to sign', () => {
  const pages = layoutBalanceSheet(ordinary, testFonts);
  expect(fieldItems(pages, 'rows.0.counted')).toEqual([]);
  for (const field of ['keeper', 'witness', 'head']) expect(fieldItems(pages, field)).toHaveLength(1);
  const closing = fieldItems(pages, 'rows.0.closing').map((item) => item.text);
  expect(closing).toContain('205');
});

describeSamples(import.meta.dirname, {
  'balance-sheet/ordinary': layoutBalanceSheet(ordinary, testFonts),
  'balance-sheet/extreme': layoutBalanceSheet(many, testFonts),
});

afterAll(() => testFonts.close());
