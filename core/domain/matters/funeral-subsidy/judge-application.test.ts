import { describe, expect, it } from 'vitest';
import { addDays } from '../../dates/arithmetic.ts';
import { plainDate } from '../../dates/plain-date.ts';
import type { FuneralApplication } from './application-schema.ts';
import { type FuneralQuestion, judgeFuneralApplication } from './judge-application.ts';
import { sampleAtHall, sampleAtTownship } from './sample-application.ts';
import { chongqing } from './table/chongqing.ts';

const on = plainDate('2024-06-03');
const office = { division: '500114', foreignAuthority: false };
const accepted = { on, receiptNumber: '500114-2024-0001', by: 'clerk' };

const hall = {
  id: 'hall-1',
  name: '黔江区殡仪馆',
  kind: 'hall',
  division: '500114',
  from: '2010-01-01',
  prices: [],
};

function ask(application: FuneralApplication, changes: Partial<FuneralQuestion> = {}) {
  const state = { stage: 'examining', acceptance: accepted } as const;
  return judgeFuneralApplication({ on, office, application, state, earlier: [], tables: [], ...changes });
}

const notable = (judgement: ReturnType<typeof ask>) =>
  judgement.findings.filter(({ verdict }) => verdict !== 'PASS').map(({ verdict, code }) => `${verdict} ${code}`);

describe('a form over two visits', () => {
  it('at the township nothing is missing but the turn of the hall', () => {
    const judgement = ask(sampleAtTownship(on), { state: { stage: 'draft' } });
    expect(judgement.verdict).toBe('PASS');
    expect(notable(judgement)).toEqual(['WARN funeral.takeToHall']);
    expect(judgement.explanation).toBeUndefined();
  });

  it('the same form at the hall misses the whole part of the hall', () => {
    const judgement = ask(sampleAtTownship(on));
    expect(judgement.verdict).toBe('NEED');
    expect(judgement.findings.flatMap(({ missing = [] }) => missing).sort()).toEqual(
      ['bill', 'cremated', 'cremationDivision', 'cremationNumber', 'hallOfficer'].sort(),
    );
  });

  it('filled in by the hall it passes, with the computation line by line', () => {
    const judgement = ask(sampleAtHall(on));
    expect(notable(judgement)).toEqual([]);
    expect(judgement.verdict).toBe('PASS');
    expect(judgement.explanation).toMatchObject({ billed: 108_800, waived: 108_800, family: 0 });
    expect(judgement.explanation?.lines.map(({ name }) => name)).toContain('普通冷藏柜存放');
  });

  it('an empty form tells everything at once and falls over nothing', () => {
    for (const stage of ['draft', 'examining'] as const) {
      const state = stage === 'draft' ? { stage } : { stage, acceptance: accepted };
      expect(ask({}, { state }).verdict).toBe('NEED');
    }
  });

  it('two lines of an item share its limits; a better grade has none of it', () => {
    const storage = { item: 'storage', grade: 'ordinary', unit: 'day', quantity: 200, unitPrice: 14_400 } as const;
    const urn = { item: 'urn', grade: 'ordinary', unit: 'piece', quantity: 200, unitPrice: 15_000 } as const;
    const car = { item: 'transport', grade: 'better', unit: 'piece', quantity: 100, unitPrice: 80_000 } as const;
    const music = { item: 'other', grade: 'ordinary', unit: 'piece', quantity: 100, unitPrice: 30_000 } as const;
    const bill = [storage, { ...storage, unit: 'hour', quantity: 4800, unitPrice: 600 }, urn, car, music] as const;
    const { explanation } = ask(sampleAtHall(on, { storedHours: 9600, bill }));
    expect(explanation?.lines.map(({ counted, waived, family }) => [counted, waived, family])).toEqual([
      [28_800, 28_800, 0],
      [14_400, 14_400, 14_400], // 24 of the 48 hours are left of 72
      [15_000, 15_000, 15_000], // one urn
      [0, 0, 80_000],
      [0, 0, 30_000],
    ]);
  });
});

describe('the register of halls', () => {
  const register = (changes: object = {}) => [{ kind: 'funeral-hall', body: JSON.stringify({ ...hall, ...changes }) }];
  const cremated = addDays(on, -2);

  it('decides instead of the word of the clerk', () => {
    const told = sampleAtHall(on, { legalHall: false });
    expect(ask(told).verdict).toBe('REFUSE');
    expect(ask(told, { tables: register() }).verdict).toBe('PASS');
    expect(notable(ask(sampleAtHall(on, { hallName: '无名殡仪馆' }), { tables: register() }))).toEqual([
      'NEED funeral.hallUnregistered',
    ]);
  });

  it('on the day of the cremation', () => {
    const withTo = (to: string) => ask(sampleAtHall(on), { tables: register({ to }) }).verdict;
    expect(withTo(cremated)).toBe('PASS');
    expect(withTo(addDays(cremated, -1))).toBe('REFUSE');
    expect(ask(sampleAtHall(on), { tables: register({ from: cremated }) }).verdict).toBe('PASS');
    expect(ask(sampleAtHall(on), { tables: register({ from: addDays(cremated, 1) }) }).verdict).toBe('REFUSE');
  });

  it('tells where the body was cremated', () => {
    const application = sampleAtHall(on, { cremationDivision: undefined, hallId: 'hall-1' });
    expect(ask(application, { tables: register() }).verdict).toBe('PASS');
    expect(ask(application, { tables: register({ division: '510104' }) }).verdict).toBe('REFUSE');
  });
});

describe('one grant for one person', () => {
  const other = (stage: string, role = 'deceased', ownRole = 'deceased') => [{ stage, role, ownRole }];

  it.each([
    ['answered', 'draft', 'REFUSE'],
    ['answered', 'examining', 'REFUSE'],
    ['accepted', 'draft', 'REFUSE'],
    ['examining', 'draft', 'REFUSE'],
    ['accepted', 'examining', 'PASS'],
    ['refused', 'draft', 'PASS'],
    ['closed', 'examining', 'PASS'],
    ['draft', 'draft', 'PASS'],
  ] as const)('another file is %s, this one %s: %s', (stage, own, verdict) => {
    const state = own === 'draft' ? { stage: own } : { stage: own, acceptance: accepted };
    const application = own === 'draft' ? sampleAtTownship(on) : sampleAtHall(on);
    expect(ask(application, { state, earlier: other(stage) }).verdict).toBe(verdict);
  });

  it('who arranged another funeral, or was then alive, has had no grant', () => {
    expect(ask(sampleAtHall(on), { earlier: other('answered', 'organiser') }).verdict).toBe('PASS');
    expect(ask(sampleAtHall(on), { earlier: other('answered', 'deceased', 'organiser') }).verdict).toBe('PASS');
  });
});

describe('the table', () => {
  const own = (from: string, cap: string) => {
    const row = chongqing.totalCaps?.[0];
    const body = JSON.stringify({ from, table: { ...chongqing, totalCaps: [{ ...row, cap }] } });
    return [{ kind: 'subsidy-table', body }];
  };

  it('is that of the day on which the township stamped the form', () => {
    const later = addDays(on, 10);
    const waived = (from: string) => ask(sampleAtHall(on), { on: later, tables: own(from, '900') }).explanation?.waived;
    expect(waived(on)).toBe(90_000);
    expect(waived(addDays(on, 1))).toBe(108_800);
  });

  it('that a place lacks is a need, and names the place', () => {
    const judgement = ask(sampleAtHall(on), { office: { division: '110101', foreignAuthority: false } });
    expect(judgement).toMatchObject({ verdict: 'NEED', findings: [{ code: 'funeral.tableMissing' }] });
    expect(judgement.findings[0]?.message).toContain('东城区');
  });
});
