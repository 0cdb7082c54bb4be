import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../dates/arithmetic.ts';
import { monthAfter, monthOf, plainMonth } from '../../dates/month.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { chongqingStandards as standards } from './chongqing-standards.ts';
import type { EarlierOfChild } from './context.ts';
import { allowanceKinds, careKinds } from './kinds.ts';
import {
  type AllowanceRecord,
  isPaidBy,
  missingChecks,
  paymentsOf,
  proposedStops,
  reductionsOf,
} from './month-list.ts';
import { sampleAllowance } from './sample-allowance.ts';
import { stopNote } from './stop-reasons.ts';

const on = plainDate('2026-03-02');
const step = (id: string, day: PlainDate, note = '', number?: string) => ({
  ...{ step: id, on: day, note, recordedOn: day },
  ...(number ? { number } : {}),
});

function record(changes: {
  readonly granted?: PlainDate;
  readonly stop?: string;
  readonly checks?: readonly string[];
  readonly facts?: Parameters<typeof sampleAllowance>[1];
  readonly earlier?: readonly EarlierOfChild[];
  readonly caseId?: string;
}): AllowanceRecord {
  const { granted, stop, checks = [], facts = {}, earlier = [], caseId = 'case' } = changes;
  return {
    caseId,
    application: sampleAllowance(on, facts),
    earlier,
    course: {
      acceptance: { on },
      progress: [
        ...(granted ? [step('granted', granted, '', 'G')] : []),
        ...checks.map((day) => step('monthly-check', plainDate(day), '在家')),
        ...(stop
          ? [
              step(
                'stopped',
                plainDate('2026-06-10'),
                stopNote({ reason: '09', fromMonth: plainMonth(stop), explanation: '' }),
              ),
            ]
          : []),
      ],
    },
  };
}

describe('the payments of a month', () => {
  it('begin with the month after the grant and end before the month of the stop', () => {
    const one = record({ granted: plainDate('2026-03-31'), stop: '2026-07' });
    const paid = ['2026-03', '2026-04', '2026-06', '2026-07'].map(
      (month) => paymentsOf([one], plainMonth(month), standards).lines.length,
    );
    expect(paid).toEqual([0, 1, 1, 0]);
    expect(reductionsOf([one], plainMonth('2026-07'))).toMatchObject([
      { caseId: 'case', number: 'G', reason: '09', overpaidMonths: 0 },
    ]);
    expect(reductionsOf([one], plainMonth('2026-06'))).toEqual([]);
  });

  it('stay as they were paid where an end is found out later; the months too many are counted', () => {
    const one = record({ granted: plainDate('2026-03-31'), stop: '2026-05' }); // entered on 10 June
    const paid = ['2026-04', '2026-05', '2026-06'].map(
      (month) => paymentsOf([one], plainMonth(month), standards).lines.length,
    );
    expect(paid).toEqual([1, 1, 0]);
    expect(reductionsOf([one], plainMonth('2026-05'))).toEqual([]);
    expect(reductionsOf([one], plainMonth('2026-06'))).toMatchObject([{ fromMonth: '2026-05', overpaidMonths: 1 }]);
  });

  it('follow the standard of each month', () => {
    const one = record({
      granted: plainDate('2025-05-06'),
      facts: { facts: { care: 'institution', institution: '院' } },
    });
    const of = (month: string) => paymentsOf([one], plainMonth(month), standards).sum;
    expect([of('2025-06'), of('2025-07'), of('2026-01')]).toEqual([182_500, 185_100, 200_000]);
  });

  it('name the children for whom no standard is known, and count them nowhere', () => {
    const list = paymentsOf([record({ granted: plainDate('2021-10-08') })], plainMonth('2023-05'), standards);
    expect(list).toMatchObject({ lines: [], sum: 0, withoutStandard: [{ caseId: 'case' }] });
  });

  it('sum up to the fen: every line and the whole', () => {
    const child = fc.record({
      kind: fc.constantFrom(...allowanceKinds),
      care: fc.constantFrom(...careKinds),
      other: fc.integer({ min: 0, max: 250_000 }),
      months: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 12 }), (children) => {
        const records = children.map(({ kind, care, other, months }, index) =>
          record({
            granted: addMonths(plainDate('2026-02-10'), months),
            caseId: String(index),
            facts: { facts: { kind, care, institution: '院', received: [{ kind: 'minimum-living', monthly: other }] } },
          }),
        );
        const { lines, sum, withoutStandard } = paymentsOf(records, plainMonth('2026-03'), standards);
        expect(lines.reduce((total, { payable }) => total + payable, 0)).toBe(sum);
        for (const { standard, deducted, payable } of lines) expect(deducted + payable).toBe(standard);
        expect(lines.length + withoutStandard.length).toBe(children.filter(({ months }) => months <= 0).length);
      }),
    );
  });

  it('a month later, nobody is paid who is not paid this month, but those granted in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 12 }), (days, month) => {
        const granted = addMonths(plainDate('2025-01-10'), Math.floor(days / 30));
        const one = record({ granted });
        const asked = plainMonth(`2026-${String(month).padStart(2, '0')}`);
        const isPaid = paymentsOf([one], asked, standards).lines.length === 1;
        expect(isPaid).toBe(monthAfter(monthOf(granted)) <= asked);
      }),
    );
  });
});

const noted = (changes: Partial<EarlierOfChild>): EarlierOfChild => ({
  ...{ matter: 'adoption.establishment', stage: 'registered', number: null, on: plainDate('2026-04-20') },
  ...{ role: 'child', ownRole: 'child' },
  ...changes,
});

describe('proposed stops', () => {
  const granted = plainDate('2026-03-31');
  const ask = (month: string, changes: Omit<Parameters<typeof record>[0], 'granted'>) =>
    proposedStops([record({ granted, ...changes })], plainMonth(month), defaultLawSettings).map(
      ({ reason, fromMonth }) => `${reason} ${fromMonth}`,
    );

  it('eighteen: in the month of the birthday, from the next', () => {
    const facts = { child: { birth: '2008-05-31' } } as const;
    expect(ask('2026-04', { facts })).toEqual([]);
    expect(ask('2026-05', { facts })).toEqual(['09 2026-06']);
    expect(ask('2026-05', { facts, stop: '2026-06' })).toEqual([]);
  });

  it('at school: when the school ends', () => {
    const child = { birth: '2008-05-31' } as const;
    const school = { kind: 'vocational', until: '2026-07-10' } as const;
    expect(ask('2026-06', { facts: { child, facts: { school } } })).toEqual([]);
    expect(ask('2026-07', { facts: { child, facts: { school } } })).toEqual(['09 2026-08']);
  });

  it('adopted here, and not once that adoption is dissolved', () => {
    expect(ask('2026-03', { earlier: [noted({})] })).toEqual([]);
    expect(ask('2026-04', { earlier: [noted({})] })).toEqual(['01 2026-05']);
    expect(ask('2026-04', { earlier: [noted({ stage: 'examining' })] })).toEqual([]);
    const dissolved = noted({ matter: 'adoption.dissolution', on: plainDate('2026-04-21') });
    expect(ask('2026-04', { earlier: [noted({}), dissolved] })).toEqual([]);
  });

  it('died: never before the first month', () => {
    const funeral = { matter: 'funeral.subsidy', role: 'deceased', stage: 'answered' } as const;
    expect(ask('2026-04', { earlier: [noted(funeral)] })).toEqual(['06 2026-05']);
    expect(ask('2026-04', { earlier: [noted({ ...funeral, on: plainDate('2026-02-01') })] })).toEqual(['06 2026-04']);
  });
});

it('a check is missing until it is entered for that month', () => {
  const one = record({ granted: plainDate('2026-03-31'), checks: ['2026-04-10'] });
  const of = (month: string) => missingChecks([one], plainMonth(month)).length;
  expect([of('2026-03'), of('2026-04'), of('2026-05')]).toEqual([0, 0, 1]);
});

it('the county of the household register pays, not the one that received', () => {
  const one = record({ granted: plainDate('2026-03-31') });
  expect(isPaidBy('500101', one)).toBe(true);
  expect(isPaidBy('500103', one)).toBe(false);
  expect(isPaidBy('500115', record({ facts: { child: { hukou: '500221' } } }))).toBe(true);
});
