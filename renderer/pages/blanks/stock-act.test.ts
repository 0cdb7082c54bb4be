import { describe, expect, it } from 'vitest';
import { emptyRange, readRange } from './range-fields.tsx';
import { type StockInput, stockReason } from './stock-act.ts';

const input: StockInput = {
  range: { ...emptyRange, from: 'A0001', to: 'A0010' },
  receivedFrom: '市民政局',
  holder: 'zhoumin',
  window: '3号窗口',
  witness: '陈静',
  note: '缺页',
};

describe('a range of blanks', () => {
  it('may be one number alone', () => {
    expect(readRange({ ...emptyRange, from: 'A0001' })).toMatchObject({ to: 'A0001', count: 1 });
    expect(readRange({ ...emptyRange, from: 'A0010', to: 'A0001' })).toBeUndefined();
    expect(readRange(emptyRange)).toBeUndefined();
  });
});

describe('what is missing for an act on blanks', () => {
  it('is nothing where two sign', () => {
    expect(stockReason('receive', input, '高远')).toBeUndefined();
    expect(stockReason('takeBack', input, '高远')).toBeUndefined();
  });

  it('is another person for the second signature', () => {
    expect(stockReason('receive', { ...input, witness: '高远' }, '高远')).toBe('own');
    expect(stockReason('receive', { ...input, witness: ' ' }, '高远')).toBe('witness');
  });

  it('is whose hands they go to', () => {
    expect(stockReason('handOut', { ...input, holder: undefined, witness: '' }, '高远')).toBe('holder');
    expect(stockReason('handOut', { ...input, witness: '' }, '高远')).toBeUndefined();
  });

  it('is one number and a reason where one booklet is voided, lost or found', () => {
    expect(stockReason('void', input, '高远')).toBe('one');
    const one = { ...input, range: { ...emptyRange, from: 'A0001' } };
    expect(stockReason('lose', one, '高远')).toBeUndefined();
    expect(stockReason('lose', { ...one, note: '' }, '高远')).toBe('note');
  });
});
