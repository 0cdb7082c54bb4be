import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { type Fen, fen, hundredths, noMoney } from '../../money/fen.ts';
import { yuan } from '../../money/yuan.ts';
import { billLines, explainSubsidy } from './amounts.ts';
import { judgeFuneralSubsidy } from './judge.ts';
import { sampleSubsidy } from './sample-subsidy.ts';
import { bearers, personClasses } from './schema.ts';
import { regionTables, tableOf } from './table/tables.ts';

const amount = fc.integer({ min: 0, max: 500_000 }).map(fen);
const bill = fc.record({
  transport: amount,
  storageHours: fc.integer({ min: 0, max: 30_000 }).map(hundredths),
  storageRate: fc.integer({ min: 0, max: 2000 }).map(fen),
  bag: amount,
  cremation: amount,
  urn: amount,
});

const chongqing = tableOf('500114', '500114', plainDate('2024-06-03'));
if (!chongqing) throw new Error('no table');
const tables = [chongqing, ...regionTables];

describe('the computation', () => {
  it('every line and the whole bill are shared out to the fen, never above the bill or a limit', () => {
    const order = fc.constantFrom('before' as const, 'after' as const);
    fc.assert(
      fc.property(bill, fc.constantFrom(...tables), fc.boolean(), fc.boolean(), order, (typed, table, ...rest) => {
        const [subsidy, hotline, when] = rest;
        const rows = { ...table, hotline: chongqing.hotline.map((row) => ({ ...row, order: when })) };
        const explanation = explainSubsidy(billLines(typed), rows, { subsidy, hotline });
        for (const part of [...explanation.lines, explanation]) {
          expect(part.hotline + part.waived + part.family).toBe(part.billed);
          expect(part.waived).toBeLessThanOrEqual(part.counted);
          for (const share of [part.hotline, part.waived, part.family]) expect(Number.isSafeInteger(share)).toBe(true);
        }
        for (const { counted, cap, billed, hotline: borne } of explanation.lines) {
          expect(counted + (when === 'before' ? borne : 0)).toBeLessThanOrEqual(billed);
          if (cap !== undefined) expect(counted).toBeLessThanOrEqual(cap);
        }
        const { waived, counted, cap } = explanation;
        expect(waived).toBe(subsidy ? Math.min(counted, cap ?? counted) : 0);
        expect(explanation.hotline).toBeLessThanOrEqual(hotline ? 23_000 : 0);
      }),
    );
  });

  it('a dearer bill never costs the family less, nor lowers what is waived', () => {
    fc.assert(
      fc.property(bill, amount, (typed, more) => {
        const explain = (transport: Fen) =>
          explainSubsidy(billLines({ ...typed, transport }), chongqing, { subsidy: true, hotline: true });
        const [less, dearer] = [explain(typed.transport), explain(fen(typed.transport + more))];
        expect(dearer.waived).toBeGreaterThanOrEqual(less.waived);
        expect(dearer.family).toBeGreaterThanOrEqual(less.family);
      }),
    );
  });

  it('the total cap is used up in the order of the bill', () => {
    const typed = { transport: yuan('1400'), storageHours: hundredths(7300), storageRate: yuan('6'), urn: yuan('90') };
    const { lines, family } = explainSubsidy(billLines(typed), chongqing, { subsidy: true, hotline: false });
    expect(
      lines.map(({ item, billed, cap, counted, waived, family: own }) => [item, billed, cap, counted, waived, own]),
    ).toEqual([
      ['transport', 140_000, undefined, 140_000, 140_000, 0],
      ['storage', 43_800, 43_200, 43_200, 10_000, 33_800],
      ['bag', 0, undefined, 0, 0, 0],
      ['cremation', 0, undefined, 0, 0, 0],
      ['urn', 9000, 20_000, 9000, 0, 9000],
    ]);
    expect(family).toBe(42_800);
  });

  it('after the subsidy, the hotline bears what the cap has left of the transport', () => {
    const rows = { ...chongqing, hotline: chongqing.hotline.map((row) => ({ ...row, order: 'after' as const })) };
    const { hotline, waived, family } = explainSubsidy(billLines({ transport: yuan('1600') }), rows, {
      subsidy: true,
      hotline: true,
    });
    expect([hotline, waived, family]).toEqual([10_000, 150_000, 0]);
  });

  it('half an hour at an odd price is rounded half up', () => {
    const [, storage] = billLines({ storageHours: hundredths(50), storageRate: fen(333) });
    expect(storage?.billed).toBe(167);
  });
});

describe('the verdict', () => {
  const on = plainDate('2024-06-03');
  const office = { division: '500114', foreignAuthority: false };

  it('is no pass for an excluded bearer or a class that the place does not cover, and nothing is waived', () => {
    fc.assert(
      fc.property(bill, fc.constantFrom(...bearers), fc.constantFrom(...personClasses), (typed, borneBy, held) => {
        const application = {
          ...sampleSubsidy(on, { deceased: { classes: [{ class: held, from: '2010-01-01' }] }, facts: { borneBy } }),
          bill: typed,
        };
        const { verdict, explanation } = judgeFuneralSubsidy({ on, office, application });
        const isEntitled = borneBy === 'none' && held.startsWith('D');
        expect(verdict).toBe(isEntitled ? 'PASS' : 'REFUSE');
        if (!isEntitled) expect(explanation).toMatchObject({ waived: noMoney, family: explanation?.billed });
      }),
    );
  });

  it('a refused family still has what 96000 bears', () => {
    const application = sampleSubsidy(on, { facts: { borneBy: 'work-injury', hotline96000: true } });
    const { verdict, explanation } = judgeFuneralSubsidy({ on, office, application });
    expect(verdict).toBe('REFUSE');
    expect(explanation).toMatchObject({ hotline: 16_000, waived: 0, family: 92_800 });
  });
});
