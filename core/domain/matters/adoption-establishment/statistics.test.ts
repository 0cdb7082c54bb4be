import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { sampleApplication } from './sample-application.ts';
import { adoptionStatistics, type CountedAdoption, type PlainCount } from './statistics.ts';

const on = plainDate('2026-03-02');
const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };
const one = (
  change: (whole: AdoptionApplication) => AdoptionApplication = (whole) => whole,
  category: 1 | 4 | 5 | 7 | 8 = 5,
) => ({
  registeredOn: on,
  application: change(sampleApplication(on, category)),
});
const counted = (table: readonly { readonly code: string; readonly count?: number; readonly total?: number }[]) =>
  Object.fromEntries(
    table.filter(({ count, total }) => (count ?? total) !== 0).map(({ code, count, total }) => [code, count ?? total]),
  );

describe('the statistics of adoptions', () => {
  it('sort children by category with their sex', () => {
    const boy = one((whole) => ({ ...whole, child: { ...whole.child, sex: 'male' } }), 1);
    const { childrenByCategory, total } = adoptionStatistics([one(), one(undefined, 1), boy], year);
    expect(total).toBe(3);
    expect(childrenByCategory.filter((row) => row.total > 0)).toEqual([
      { code: '1', total: 2, boys: 1, girls: 1 },
      { code: '5', total: 1, boys: 0, girls: 1 },
    ]);
  });

  it('an age belongs to the band that begins with it, and is that of the day of registration', () => {
    const born = (years: number) =>
      one((whole) => ({ ...whole, child: { ...whole.child, birth: addYears(on, -years) } }));
    const dayBefore = { ...born(3), registeredOn: plainDate('2026-03-01') };
    const { childrenByAge } = adoptionStatistics([born(0), born(1), born(3), born(6), born(17), dayBefore], year);
    expect(counted(childrenByAge)).toEqual({ '0-1': 1, '1-3': 2, '3-6': 1, '6-10': 1, '14-18': 1 });
  });

  it('incomes too; four children and more are one line', () => {
    const rich = one((whole) => ({ ...whole, yearlyIncome: 50_000_000, livingChildren: 7 }));
    const poor = one((whole) => ({ ...whole, yearlyIncome: 4_999_999, livingChildren: 3 }));
    const { adoptersByIncome, adoptersByChildren } = adoptionStatistics([rich, poor], year);
    expect(counted(adoptersByIncome)).toEqual({ '0-5': 1, '50-': 1 });
    expect(counted(adoptersByChildren)).toEqual({ '3': 1, '4-': 1 });
  });

  it('adopters are counted by head, placers by placing, and nobody places a foundling of category 8', () => {
    const income = one((whole) => ({ ...whole, placer: { ...whole.placer, monthlyIncome: 300_000 } }));
    const { adoptersByMarriage, adoptersByKind, placersByKind, placersByIncome } = adoptionStatistics(
      [income, one(undefined, 1), one(undefined, 7), one(undefined, 8)],
      year,
    );
    expect(counted(adoptersByMarriage)).toEqual({ married: 8 });
    expect(counted(adoptersByKind)).toEqual({ mainland: 8 });
    expect(counted(placersByKind)).toEqual({ institution: 1, 'birth-parents': 1, guardian: 1 });
    expect(counted(placersByIncome)).toEqual({ '3000-5000': 1, untold: 1 });
  });

  it('count the days from and to, and nothing outside them', () => {
    const of = (day: string) => ({ ...one(), registeredOn: plainDate(day) });
    expect(adoptionStatistics(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(of), year).total).toBe(2);
  });

  it('every table adds up to what it counts, whatever was typed, and names nobody', () => {
    const any: fc.Arbitrary<CountedAdoption> = fc
      .record({
        category: fc.constantFrom(1, 4, 5, 7, 8),
        birth: fc.option(
          fc.integer({ min: 0, max: 25 }).map((age) => addYears(on, -age)),
          { nil: undefined },
        ),
        yearlyIncome: fc.option(fc.nat(99_999_999), { nil: undefined }),
        livingChildren: fc.option(fc.nat(9), { nil: undefined }),
        mode: fc.constantFrom('couple', 'single-man', undefined),
      })
      .map(({ category, birth, ...facts }) =>
        one((whole) => ({ ...whole, ...facts, child: { ...whole.child, birth } }), category as 1),
      );
    const sum = (table: readonly PlainCount[]) => table.reduce((all, { count }) => all + count, 0);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (cases) => {
        const told = adoptionStatistics(cases, year);
        for (const table of [told.childrenByCategory, told.childrenByHealth, told.childrenByAge]) {
          expect(table.reduce((all, { total }) => all + total, 0)).toBe(told.total);
        }
        expect(sum(told.adoptersByChildren)).toBe(told.total);
        expect(sum(told.adoptersByIncome)).toBe(told.total);
        expect(sum(told.adoptersByKind)).toBe(sum(told.adoptersByMarriage));
        expect(sum(told.placersByKind)).toBe(cases.filter(({ application }) => application.category !== 8).length);
        expect(JSON.stringify(told)).not.toMatch(/[\u4e00-\u9fff]/);
      }),
      { numRuns: 100 },
    );
  });
});
