import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { PriceLine } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { hundredths, wholeCount } from '#core/domain/money/fen.ts';
import { yuan } from '#core/domain/money/yuan.ts';
import { namedEntry, withBasicPrices, withStoredHours } from './bill-prices.ts';

const days = { from: plainDate('2024-01-01') };
const transport: PriceLine = {
  name: '普通殡葬车接运',
  item: 'transport',
  grade: 'ordinary',
  unit: 'piece',
  price: yuan('160'),
  ...days,
};
const storage: PriceLine = {
  name: '普通冷藏柜存放',
  item: 'storage',
  grade: 'ordinary',
  unit: 'hour',
  price: yuan('6'),
  ...days,
};
const distance: PriceLine = { ...transport, name: '超出里程', unit: 'kilometre', price: yuan('5') };
const better: PriceLine = { ...transport, name: '豪华殡葬车', grade: 'better', price: yuan('600') };
const dressing: PriceLine = { ...transport, name: '穿衣', item: 'other', price: yuan('180') };
const list = [transport, storage, distance, better, dressing];

describe('the bill by the price list of the hall', () => {
  it('takes the basic services, with the hours of storage, and leaves kilometres to the hall', () => {
    expect(withBasicPrices([], list, wholeCount(48))).toEqual([
      { name: '普通殡葬车接运', item: 'transport', grade: 'ordinary', unit: 'piece', unitPrice: 16_000, quantity: 100 },
      { name: '普通冷藏柜存放', item: 'storage', grade: 'ordinary', unit: 'hour', unitPrice: 600, quantity: 4800 },
      { name: '超出里程', item: 'transport', grade: 'ordinary', unit: 'kilometre', unitPrice: 500 },
    ]);
  });

  it('adds no line twice and changes none that is there', () => {
    const typed = [{ name: '普通殡葬车接运', unitPrice: yuan('150') }];
    const bill = withBasicPrices(typed, list, undefined);
    expect(bill.map(({ name }) => name)).toEqual(['普通殡葬车接运', '普通冷藏柜存放', '超出里程']);
    expect(bill[0]).toEqual(typed[0]);
    expect(bill[1]?.quantity).toBeUndefined();
    expect(withBasicPrices(bill, list, undefined)).toEqual(bill);
  });

  it('follows the hours in store where it counted them, and only there', () => {
    const bill = withBasicPrices([], list, wholeCount(48));
    expect(withStoredHours(bill, wholeCount(48), hundredths(7150)).map(({ quantity }) => quantity)).toEqual([
      100,
      7150,
      undefined,
    ]);
    const told = [{ item: 'storage', unit: 'hour', quantity: wholeCount(40) } as const];
    expect(withStoredHours(told, wholeCount(48), wholeCount(72))).toEqual(told);
  });

  it('counts a day that has begun whole', () => {
    const byDay = { ...storage, unit: 'day' } as const;
    const hours = [0, 2400, 2401, 4800].map(hundredths);
    expect(hours.map((stored) => withBasicPrices([], [byDay], stored)[0]?.quantity)).toEqual([0, 100, 200, 200]);
  });

  it('knows a line by the name of the list, and leaves any other name as it is typed', () => {
    expect(namedEntry({}, '豪华殡葬车', list)).toEqual({
      name: '豪华殡葬车',
      item: 'transport',
      grade: 'better',
      unit: 'piece',
      unitPrice: 60_000,
      quantity: 100,
    });
    expect(namedEntry({ quantity: wholeCount(3) }, '超出里程', list)).toMatchObject({ quantity: 300 });
    expect(namedEntry({ item: 'urn' }, '骨灰盒', list)).toEqual({ item: 'urn', name: '骨灰盒' });
  });
});
