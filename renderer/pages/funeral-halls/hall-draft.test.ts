import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { yuan } from '#core/domain/money/yuan.ts';
import { type HallDraft, newHall, nextPrice, readHall } from './hall-draft.ts';

const today = plainDate('2026-03-02');
const price = {
  name: '普通火化',
  item: 'cremation',
  grade: 'ordinary',
  unit: 'piece',
  price: yuan('400'),
  from: today,
} as const;
const hall: HallDraft = { ...newHall('1', today), name: '石桥铺殡仪馆', division: '500107', prices: [price] };

describe('a hall that is typed', () => {
  it('tells everything that is missing, by its field', () => {
    expect(readHall(newHall('1', today))).toEqual({ hall: undefined, missing: ['name', 'division'] });
    const read = readHall({ ...hall, name: ' ', prices: [price, nextPrice(price, hall)] });
    expect(read).toEqual({ hall: undefined, missing: ['name', 'prices.1.name', 'prices.1.item', 'prices.1.price'] });
  });

  it('is kept without the facts that were taken away again', () => {
    const read = readHall({ ...hall, licence: '', to: undefined });
    expect(read).toEqual({
      problems: [],
      hall: { id: '1', name: '石桥铺殡仪馆', kind: 'hall', division: '500107', from: today, prices: [price] },
    });
  });

  it('tells days and prices that do not fit', () => {
    const twice = readHall({ ...hall, to: plainDate('2026-03-01'), prices: [price, price] });
    expect(twice).toMatchObject({ problems: [{ code: 'days-reversed' }, { code: 'prices-overlap', line: 1 }] });
  });

  it('has a name of its own', () => {
    const taken = { code: 'name-taken' };
    expect(readHall(hall, [{ id: '2', name: '石桥铺殡仪馆' }])).toMatchObject({ problems: [taken] });
    expect(readHall(hall, [{ id: '1', name: '石桥铺殡仪馆' }])).toMatchObject({ problems: [] });
  });

  it('goes on with the grade, unit and first day of the line before', () => {
    const before = { ...price, grade: 'better', unit: 'hour', from: plainDate('2025-01-01') } as const;
    expect(nextPrice(before, hall)).toEqual({ grade: 'better', unit: 'hour', from: '2025-01-01' });
    expect(nextPrice(undefined, hall)).toEqual({ grade: 'ordinary', unit: 'piece', from: today });
  });
});
