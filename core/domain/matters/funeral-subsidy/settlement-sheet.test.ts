import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { fen, sumFen } from '../../money/fen.ts';
import type { FuneralApplication } from './application-schema.ts';
import type { FuneralHall } from './halls.ts';
import { grantedExplanation } from './judge-application.ts';
import { sampleAtHall } from './sample-application.ts';
import { hallSettlements, type SettlementLine, settledItems, settlementLine, sumsOf } from './settlement-sheet.ts';
import { subsidyStatistics } from './statistics.ts';

const on = plainDate('2024-12-05');
const acceptance = { on, receiptNumber: '500114-2024-0001', by: 'clerk' };
const office = { division: '500114', foreignAuthority: false };
const hall: FuneralHall = {
  id: 'h1',
  name: '黔江区殡仪馆',
  kind: 'hall',
  division: '500114',
  from: plainDate('2010-01-01'),
  prices: [],
};

function line(changes: Partial<FuneralApplication> = {}, halls: readonly FuneralHall[] = []): SettlementLine {
  const application = { ...sampleAtHall(on), ...changes };
  const state = { stage: 'answered', acceptance } as const;
  const tables = halls.map((one) => ({ kind: 'funeral-hall', body: JSON.stringify(one) }));
  const explanation = grantedExplanation({ on, office, application, state, earlier: [], tables });
  if (!explanation) throw new Error('no computation');
  const progress = [{ step: 'settled', on: addDays(on, 3) }];
  const made = settlementLine({
    caseId: 'one',
    formNumber: '1',
    answeredOn: on,
    application,
    explanation,
    halls,
    progress,
  });
  if (!made) throw new Error('no line');
  return made;
}

describe('a line of the settlement', () => {
  it('has charged and waived of each item; other services and better grades are others', () => {
    const [transport, ...rest] = sampleAtHall(on).bill ?? [];
    const music = { name: '告别厅', item: 'other', quantity: transport?.quantity, unitPrice: fen(20_000) } as const;
    const made = line({ bill: [{ ...transport, grade: 'better' }, ...rest, music] });
    expect(made.items).toMatchObject({
      transport: { billed: 0, waived: 0 },
      storage: { billed: 28_800, waived: 28_800 },
      others: { billed: 36_000, waived: 0 },
    });
    expect([made.billed, made.waived, made.family, made.settledOn]).toEqual([128_800, 92_800, 36_000, '2024-12-08']);
  });

  it('names the hall of the register, and the county that pays under its code of today', () => {
    const { deceased } = sampleAtHall(on);
    const made = line({ hallId: 'h1', deceased: { ...deceased, hukou: '500222' }, cremationDivision: '500110' }, [
      hall,
    ]);
    expect(made).toMatchObject({ hall: 'h1', hallName: '黔江区殡仪馆', county: '500110', isInCounty: true });
    expect(line({ cremationDivision: '500103' }).isInCounty).toBe(false);
  });

  it('stays as granted, although the hall was struck off the register later', () => {
    const struck = { ...hall, to: plainDate('2020-01-01') };
    expect(line({ hotline96000: true, hallId: 'h1' }, [struck]).waived).toBe(92_800);
    expect(line({ hotline96000: true, hallId: 'h1' }, [struck]).hotline).toBe(16_000);
  });

  it('is none without a cremation', () => {
    const application = { ...sampleAtHall(on), cremated: undefined };
    const { billed, waived, hotline, family } = line();
    const explanation = { lines: [], billed, waived, hotline, family, counted: billed };
    const told = { caseId: 'one', formNumber: '1', answeredOn: on, explanation, halls: [], progress: [] };
    expect(settlementLine({ ...told, application })).toBeUndefined();
  });
});

const lines = fc.array(
  fc
    .record({
      hall: fc.constantFrom('h1', 'h2', '石桥铺殡仪馆'),
      county: fc.constantFrom('500114', '500103', '500108'),
      class: fc.constantFrom('D1' as const, 'D3' as const, undefined),
      days: fc.integer({ min: 0, max: 364 }),
      waived: fc.integer({ min: 0, max: 150_000 }).map(fen),
      family: fc.integer({ min: 0, max: 90_000 }).map(fen),
      isSettled: fc.boolean(),
    })
    .map(({ days, waived, family, isSettled, ...rest }): SettlementLine => {
      const own = { ...line(), ...rest, cremated: addDays(plainDate('2024-12-01'), days), waived, family };
      return { ...own, hallName: rest.hall, settledOn: isSettled ? on : undefined };
    }),
  { maxLength: 12 },
);

describe('the sums', () => {
  it('of halls, counties and classes are those of all lines, and no line is lost', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const halls = hallSettlements(all);
        const total = sumsOf(all);
        expect(sumFen(...halls.map(({ sums }) => sums.waived))).toBe(total.waived);
        const counties = halls.flatMap((one) => one.counties);
        expect(sumFen(...counties.map(({ sums }) => sums.waived))).toBe(total.waived);
        const classes = counties.flatMap((one) => one.classes);
        expect(classes.flatMap((one) => one.lines)).toHaveLength(all.length);
        expect(sumFen(...classes.map(({ sums }) => sums.family))).toBe(total.family);
      }),
    );
  });

  it('of the statistics agree with each other, whichever way they are cut', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const figures = subsidyStatistics(all, []);
        const { sums, byMonth, byCounty, byHall, byClass, byItem } = figures;
        for (const cut of [byMonth, byCounty, byHall, byClass]) {
          expect(cut.reduce((sum, { bodies }) => sum + bodies, 0)).toBe(all.length);
          expect(sumFen(...cut.map(({ waived }) => waived))).toBe(sums.waived);
        }
        expect(figures.inCounty + figures.crossCounty).toBe(all.length);
        expect(figures.unsettled).toBe(all.filter(({ settledOn }) => !settledOn).length);
        expect(byItem.map(({ item }) => item)).toEqual(settledItems);
        expect(Math.abs(figures.mean * all.length - sums.waived)).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it('the mean is rounded half up, and refusals are counted under each rule once', () => {
    const one = line();
    const figures = subsidyStatistics(
      [
        { ...one, waived: fen(100) },
        { ...one, waived: fen(101) },
      ],
      [{ rules: ['T3', 'T3', 'T4'] }, { rules: ['T3'] }],
    );
    expect(figures.mean).toBe(101);
    expect(figures.refused).toEqual([
      { rule: 'T3', files: 2 },
      { rule: 'T4', files: 1 },
    ]);
    expect(subsidyStatistics([], []).mean).toBe(0);
  });
});
