import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { fen, hundredths, sumFen } from '../../money/fen.ts';
import { explainSubsidy } from './amounts.ts';
import { type BillEntry, billGrades, billUnits } from './application-schema.ts';
import { billLineOf } from './facts-of.ts';
import { billItems } from './table/schema.ts';
import { tableOf } from './table/tables.ts';

const table = tableOf('500114', '500114', plainDate('2024-06-03'));
if (!table) throw new Error('no table');
const both = { subsidy: true, hotline: true };

const entry: fc.Arbitrary<BillEntry> = fc.record({
  item: fc.constantFrom(...billItems),
  grade: fc.constantFrom(...billGrades),
  unit: fc.constantFrom(...billUnits),
  quantity: fc.integer({ min: 0, max: 20_000 }).map(hundredths),
  unitPrice: fc.integer({ min: 0, max: 60_000 }).map(fen),
});

function linesOf(entries: readonly BillEntry[]) {
  return entries.flatMap((one) => billLineOf(one) ?? []);
}

describe('a bill of any lines', () => {
  it('is shared out to the fen, and lines of one item have its limits together', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const explanation = explainSubsidy(linesOf(entries), table, both);
        for (const line of explanation.lines) {
          expect(line.hotline + line.waived + line.family).toBe(line.billed);
          if (line.isBetter || line.item === 'other' || line.item === 'coffin') expect(line.waived).toBe(0);
        }
        const of = (item: string) => explanation.lines.filter((line) => line.item === item);
        expect(sumFen(...of('urn').map(({ counted }) => counted))).toBeLessThanOrEqual(20_000);
        expect(sumFen(...of('transport').map(({ hotline }) => hotline))).toBeLessThanOrEqual(23_000);
        const dearest = Math.max(0, ...of('storage').map((line) => hourly(line.measured)));
        const timed = of('storage').filter(({ measured }) => measured?.unit === 'hour' || measured?.unit === 'day');
        const counted = sumFen(...timed.map((line) => line.counted));
        expect(counted).toBeLessThanOrEqual(Math.ceil(dearest * 72) + timed.length);
        expect(explanation.waived).toBeLessThanOrEqual(150_000);
      }),
    );
  });

  it('the order of its lines is nothing to the sum where no item has two of them', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const { waived, billed } = explainSubsidy(linesOf(entries), table, both);
        const turned = explainSubsidy(linesOf(entries.toReversed()), table, both);
        expect(turned.billed).toBe(billed);
        const items = entries.map(({ item }) => item);
        if (new Set(items).size === items.length) expect(turned.waived).toBe(waived);
      }),
    );
  });
});

function hourly(measured: { readonly unit: string; readonly price: number } | undefined): number {
  if (!measured) return 0;
  return measured.unit === 'day' ? measured.price / 24 : measured.price;
}

describe('the limits of storage', () => {
  const storage = (unit: 'hour' | 'day', quantity: number, unitPrice: number): BillEntry => ({
    ...{ item: 'storage', grade: 'ordinary', unit },
    quantity: hundredths(quantity),
    unitPrice: fen(unitPrice),
  });
  const counted = (...entries: BillEntry[]) =>
    explainSubsidy(linesOf(entries), table, both).lines.map((line) => line.counted);

  it.each([
    ['three days', [storage('day', 300, 10_000)], [30_000]],
    ['the fourth day', [storage('day', 400, 10_000)], [30_000]],
    ['72 hours', [storage('hour', 7200, 600)], [43_200]],
    ['the 73rd hour', [storage('hour', 7300, 600)], [43_200]],
    ['two days and then 25 hours', [storage('day', 200, 10_000), storage('hour', 2500, 600)], [20_000, 14_400]],
    ['three days and then an hour', [storage('day', 300, 10_000), storage('hour', 100, 600)], [30_000, 0]],
    [
      '60 hours and then a day, half of which is left',
      [storage('hour', 6000, 600), storage('day', 100, 10_000)],
      [36_000, 5000],
    ],
  ])('%s', (_name, entries, expected) => {
    expect(counted(...entries)).toEqual(expected);
  });

  it('a better cell takes none of the hours', () => {
    const better: BillEntry = { ...storage('hour', 7200, 900), grade: 'better' };
    expect(counted(better, storage('hour', 7200, 600))).toEqual([0, 43_200]);
  });
});
