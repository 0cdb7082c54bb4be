import { describe, expect, it } from 'vitest';
import { addDays } from '../../../dates/arithmetic.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { divisionName } from '../../../divisions/divisions.ts';
import { chongqing } from './chongqing.ts';
import { regionTableSchema } from './schema.ts';
import { sources } from './sources.ts';
import { liesIn, regionTables, tableOf } from './tables.ts';

const caps = (division: string, on: string) =>
  tableOf('500103', division, plainDate(on))?.totalCaps.map(({ cap }) => cap);

describe('the tables of the regions', () => {
  it('name real places once, and every source is used', () => {
    const codes = regionTables.map(({ region }) => region);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(divisionName(code)).not.toBe(code);
    const text = JSON.stringify(regionTables);
    expect(Object.keys(sources).filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });

  it('have at every edition one main document, one total at most, each item and class once', () => {
    for (const { region, editions } of regionTables) {
      for (const on of editions.flatMap(({ from, to }) => [from, ...(to ? [to, addDays(to, 1)] : [])])) {
        const table = tableOf(region, region, on);
        if (!table) throw new Error(`${region} has no table on ${on}`);
        expect(table.totalCaps.length).toBeLessThanOrEqual(1);
        for (const names of [table.items.map(({ item }) => item), table.classes.map((row) => row.class)]) {
          expect(new Set(names).size).toBe(names.length);
        }
      }
    }
  });

  it('南岸 adds two classes and replaces the total from 2017 on; its neighbours keep 1500', () => {
    expect(caps('500108', '2016-12-31')).toEqual([150_000]);
    expect(caps('500108', '2017-01-01')).toEqual([168_800]);
    expect(caps('500114', '2017-01-01')).toEqual([150_000]);
    const classes = tableOf('500108', '500108', plainDate('2024-06-03'))?.classes.map((row) => row.class);
    expect(classes).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'X1', 'X2']);
  });

  it('a county that became a district has the table of its successor, a stranger that of the office', () => {
    expect(tableOf('500103', '500222', plainDate('2024-06-03'))?.ruleSet).toBe('CQ-2021');
    expect(tableOf('500108', '510104', plainDate('2024-06-03'))?.ruleSet).toBe('CQ-2021/NANAN-2017');
    expect(tableOf('500108', undefined, plainDate('2020-12-31'))?.ruleSet).toBe('CQ-2010/NANAN-2017');
  });

  it('a region is a province, a city or a county', () => {
    expect([liesIn('500114', '500000'), liesIn('510104', '500000')]).toEqual([true, false]);
    expect([liesIn('441302', '441300'), liesIn('440103', '441300')]).toEqual([true, false]);
    expect([liesIn('500108', '500108'), liesIn('500109', '500108')]).toEqual([true, false]);
    expect(liesIn('110101', '110000')).toBe(true);
  });

  it('refuse amounts with a fraction of a fen, days that do not exist, and unknown sources', () => {
    const [row] = chongqing.totalCaps ?? [];
    if (!row) throw new Error('no total');
    const [period] = chongqing.settlements ?? [];
    if (!period) throw new Error('no settlement');
    expect(regionTableSchema.safeParse(chongqing).success).toBe(true);
    const wrong = [
      { totalCaps: [{ ...row, cap: '1500.001' }] },
      { totalCaps: [{ ...row, from: '2010-02-30' }] },
      { totalCaps: [{ ...row, source: 'hearsay' }] },
      { settlements: [{ ...period, ends: '02-29' }] },
      { items: [{ ...row, item: 'flowers' }] },
      { editions: [] },
    ];
    for (const change of wrong) expect(regionTableSchema.safeParse({ ...chongqing, ...change }).success).toBe(false);
  });
});
