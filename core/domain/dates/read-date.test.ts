import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceDate } from './format.ts';
import { plainDateOf } from './plain-date.ts';
import { readDate } from './read-date.ts';

describe('dates as clerks type them', () => {
  it.each([
    '20040304',
    '2004-3-4',
    '2004-03-04',
    '2004.3.4',
    '2004/03/04',
    '2004年3月4日',
    '2004年03月04',
    '２００４０３０４',
    '２００４年３月４日',
    '２００４．３．４',
    '2004。3。4',
    ' 2004 - 3 - 4 ',
  ])('%s', (typed) => {
    expect(readDate(typed)).toBe('2004-03-04');
  });

  it.each([
    '',
    '2004',
    '200434',
    '04-03-04',
    '2004-3.4',
    '2023-02-29',
    '2004-13-01',
    '20040230',
    '2004-3-4x',
    '-2004-3-4',
  ])('refuses %j', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  it('reads back every way a day is written', () => {
    const days = fc
      .record({
        year: fc.integer({ min: 1, max: 9999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .map(plainDateOf)
      .filter((date) => date !== undefined);
    fc.assert(
      fc.property(days, (date) => {
        expect(readDate(date)).toBe(date);
        expect(readDate(date.replaceAll('-', ''))).toBe(date);
        if (date >= '1000') expect(readDate(sentenceDate(date))).toBe(date);
      }),
    );
  });
});
