import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { yuan } from '../../money/yuan.ts';
import { checkOwnTable } from './check-own-table.ts';
import { chongqing, nanan } from './table/chongqing.ts';
import { tableOf } from './table/tables.ts';

const from = '2026-06-01';
const [cap] = chongqing.totalCaps ?? [];
const [edition] = chongqing.editions;
const [place] = chongqing.places ?? [];
if (!cap || !edition || !place) throw new Error('the table of Chongqing has lost its rows');

const codes = (change: object, base: object = chongqing) =>
  checkOwnTable(JSON.stringify({ from, table: { ...base, ...change } })).problems.map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('the check of a table that the office brings in', () => {
  it('lets the tables pass that come with the program', () => {
    expect(codes({})).toEqual([]);
    expect(codes({}, nanan)).toEqual([]);
  });

  it.each([
    ['two totals on one day', { totalCaps: [cap, { ...cap, from: '2024-01-01' }] }, 'days-overlap table.totalCaps.1'],
    [
      'a row that ends before it begins',
      { totalCaps: [{ ...cap, to: '2009-12-31' }] },
      'days-reversed table.totalCaps.0',
    ],
    ['a total below the urn', { totalCaps: [{ ...cap, cap: '199.99' }] }, 'cap-below-item table.totalCaps.0'],
    ['an item that no bill has', { items: [{ ...cap, cap: '1', item: 'flowers' }] }, 'unknown-item table.items.0.item'],
    ['a class that no form has', { classes: [{ ...edition, class: 'D9' }] }, 'unknown-class table.classes.0.class'],
    [
      'nothing in force on its first day',
      { editions: [{ ...edition, to: '2026-05-31' }] },
      'no-edition table.editions',
    ],
    ['no row of places', { places: [{ ...place, to: '2026-05-31' }] }, 'no-places table.places'],
    ['no class', { classes: [] }, 'no-classes table.classes'],
  ])('tells %s', (_name, change, expected) => {
    expect(codes(change)).toContain(expected);
  });

  it('the total may be just the limit of an item, and rows may follow each other', () => {
    expect(codes({ totalCaps: [{ ...cap, cap: '200.00' }] })).toEqual([]);
    expect(
      codes({
        totalCaps: [
          { ...cap, to: '2023-12-31' },
          { ...cap, from: '2024-01-01' },
        ],
      }),
    ).toEqual([]);
  });

  it('reads no text that is not a table', () => {
    expect(checkOwnTable('{').problems).toEqual([{ code: 'not-json', path: '', name: '' }]);
    expect(checkOwnTable('{"from":"2026-06-01"}').problems).toMatchObject([{ code: 'unreadable', path: 'table' }]);
    expect(checkOwnTable('{"from":"2026-06-01"}').table).toBeUndefined();
  });
});

describe('which table counts', () => {
  const own = (day: string, amount: string, base = chongqing) => {
    const { table } = checkOwnTable(
      JSON.stringify({ from: day, table: { ...base, totalCaps: [{ ...cap, cap: amount }] } }),
    );
    if (!table) throw new Error('not read');
    return table;
  };
  const versions = [own('2026-06-01', '1600'), own('2027-01-01', '1700'), own('2026-06-01', '1800', nanan)];
  const capOn = (day: string, hukou = '500114') =>
    tableOf('500114', hukou, plainDate(day), versions)?.totalCaps[0]?.cap;

  it.each([
    ['2026-05-31', '1500'],
    ['2026-06-01', '1600'],
    ['2026-12-31', '1600'],
    ['2027-01-01', '1700'],
  ])('on %s the total is %s yuan', (day, amount) => {
    expect(capOn(day)).toBe(yuan(amount));
  });

  it("a district's own version takes the place of its built-in one", () => {
    expect(capOn('2026-05-31', '500108')).toBe(yuan('1688'));
    expect(capOn('2026-06-01', '500108')).toBe(yuan('1800'));
  });

  it("a region that the program does not know has the office's table from its first day on", () => {
    const beijing = { ...own('2026-06-01', '1600'), table: { ...own('2026-06-01', '1600').table, region: '110000' } };
    expect(tableOf('110101', '110101', plainDate('2026-05-31'), [beijing])).toBeUndefined();
    expect(tableOf('110101', '110101', plainDate('2026-06-01'), [beijing])?.ruleSet).toBe('CQ-2021');
  });

  it("a city's own table goes before that of its province", () => {
    const city = { from: plainDate('2014-01-01'), table: { ...own('2014-01-01', '990').table, region: '430100' } };
    expect(tableOf('430102', '430102', plainDate('2024-06-03'), [city])?.totalCaps[0]?.cap).toBe(yuan('990'));
    expect(tableOf('430302', '430302', plainDate('2024-06-03'), [city])?.ruleSet).toBe('HUNAN-2013');
  });
});
