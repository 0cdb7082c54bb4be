import { noMoney, subtractFen, sumFen } from '../../../money/fen.ts';
import { formatYuan } from '../../../money/yuan.ts';
import { explanationOf } from '../entitlement.ts';
import type { FeeItem } from '../table/schema.ts';
import { awaitsHall, measures, type Outcome, type Rule, type SubsidyContext, told, untold } from './rule.ts';

/** BILL 收费明细: without it nothing can be waived. */
export const bill: Rule = {
  id: 'BILL',
  article: measures,
  judge: (context) => {
    const { bill: charged } = context.application;
    // A desk has lines instead of five sums; the rule BILL-2 asks for what they miss.
    if (context.desk ? !context.desk.form.bill?.length : !charged) {
      return awaitsHall(context) ? [] : [untold(context, 'funeral.billUntold', 'bill')];
    }
    const { storageHours, storageRate } = charged ?? {};
    if ((storageHours === undefined) !== (storageRate === undefined)) {
      const field = storageHours === undefined ? 'bill.storageHours' : 'bill.storageRate';
      return [untold(context, 'funeral.storageUntold', field)];
    }
    if (context.table.items.length === 0) return [told(context, 'WARN', 'funeral.itemsUnknown')];
    const lines = explanationOf(context, true)?.lines ?? [];
    const outside = lines.filter(
      ({ item, isBetter }) => isBetter || !context.table.items.some((row) => row.item === item),
    );
    const amount = sumFen(...outside.map(({ billed }) => billed));
    if (amount === noMoney) return [];
    return [told(context, 'WARN', 'funeral.notCovered', { data: { amount: formatYuan(amount) } })];
  },
  examples: [
    { name: 'complete', on: '2024-06-03', expected: [] },
    {
      name: 'no storage at all',
      on: '2024-06-03',
      bill: { storageHours: undefined, storageRate: undefined },
      expected: [],
    },
    {
      name: 'hours without their price',
      on: '2024-06-03',
      bill: { storageRate: undefined },
      expected: [{ verdict: 'NEED', missing: ['bill.storageRate'] }],
    },
    {
      name: 'a price without its hours',
      on: '2024-06-03',
      bill: { storageHours: undefined },
      expected: [{ verdict: 'NEED', missing: ['bill.storageHours'] }],
    },
    {
      name: 'none',
      on: '2024-06-03',
      facts: { bill: undefined },
      expected: [{ verdict: 'NEED', code: 'funeral.billUntold', missing: ['bill'] }],
    },
    {
      name: 'a bag in 湖南, which covers none',
      on: '2024-06-03',
      office: { division: '430102' },
      expected: [{ verdict: 'WARN', code: 'funeral.notCovered' }],
    },
    {
      name: '武汉, whose items are not known',
      on: '2024-06-03',
      office: { division: '420102' },
      expected: [{ verdict: 'WARN', code: 'funeral.itemsUnknown' }],
    },
    {
      name: "a better car, which is the family's",
      on: '2024-06-03',
      desk: { form: { bill: [{ item: 'transport', grade: 'better', quantity: 100, unitPrice: 80_000 }] } },
      expected: [{ verdict: 'WARN', code: 'funeral.notCovered' }],
    },
    { name: 'not billed yet', on: '2024-06-03', desk: { visit: 'township', form: { bill: undefined } }, expected: [] },
    {
      name: 'not billed, at the hall',
      on: '2024-06-03',
      desk: { form: { bill: [] } },
      expected: [{ verdict: 'NEED', code: 'funeral.billUntold', missing: ['bill'] }],
    },
  ],
};

/** By how much the lines of an item go beyond the limits inside it; lines of another grade are no part of it. */
function overOf(context: SubsidyContext, item: FeeItem): string | undefined {
  const lines = explanationOf(context, true)?.lines.filter((line) => line.item === item && !line.isBetter) ?? [];
  const over = lines.map(({ billed, cap }) => (cap !== undefined && billed > cap ? subtractFen(billed, cap) : noMoney));
  const amount = sumFen(...over);
  return amount === noMoney ? undefined : formatYuan(amount);
}

/** I2 遗体存放费: within three days, which are 72 hours; the 73rd is the family's. */
export const storageLimit: Rule = {
  id: 'I2',
  article: measures,
  judge: (context) => {
    const row = context.table.items.find(({ item }) => item === 'storage');
    const amount = overOf(context, 'storage');
    if (amount === undefined || row?.hours === undefined) return [];
    const data = { hours: row.hours, amount };
    return [told(context, 'WARN', 'funeral.storageOver', { data, basis: row.document })];
  },
  examples: [
    { name: '72 hours', on: '2024-06-03', bill: { storageHours: 72 }, expected: [] },
    {
      name: 'the 73rd hour',
      on: '2024-06-03',
      bill: { storageHours: 73 },
      expected: [{ verdict: 'WARN', code: 'funeral.storageOver' }],
    },
  ],
};

/** I5 骨灰盒: one, up to its limit. */
export const urnLimit: Rule = {
  id: 'I5',
  article: measures,
  judge: (context) => {
    const row = context.table.items.find(({ item }) => item === 'urn');
    const amount = overOf(context, 'urn');
    if (amount === undefined || row?.cap === undefined) return [];
    const data = { cap: formatYuan(row.cap), amount };
    return [told(context, 'WARN', 'funeral.urnOver', { data, basis: row.document })];
  },
  examples: [
    { name: 'of 200 yuan', on: '2024-06-03', bill: { urn: '200.00' }, expected: [] },
    {
      name: 'a fen more',
      on: '2024-06-03',
      bill: { urn: '200.01' },
      expected: [{ verdict: 'WARN', code: 'funeral.urnOver' }],
    },
  ],
};

function capOutcomes(context: SubsidyContext): readonly Outcome[] {
  const [row] = context.table.totalCaps;
  const { counted, waived } = explanationOf(context, true) ?? {};
  if (!row || counted === undefined || waived === undefined || counted <= waived) return [];
  const data = { cap: formatYuan(row.cap), amount: formatYuan(subtractFen(counted, waived)) };
  return [told(context, 'WARN', 'funeral.overCap', { data, basis: row.document })];
}

const full = { storageHours: 72, storageRate: 6, bag: 60, cremation: 400, urn: 200 } as const;

/** CAP 每具遗体限额: the sum of what is counted, the limit included. */
export const totalCap: Rule = {
  id: 'CAP',
  article: measures,
  judge: capOutcomes,
  examples: [
    { name: '1500 yuan', on: '2024-06-03', bill: { ...full, transport: '408.00' }, expected: [] },
    {
      name: 'a fen more',
      on: '2024-06-03',
      bill: { ...full, transport: '408.01' },
      expected: [{ verdict: 'WARN', code: 'funeral.overCap' }],
    },
  ],
};

/** 96000 殡葬服务热线: transport waived by the hall, for everyone; not taken a second time by the subsidy. */
export const hotline: Rule = {
  id: '96000',
  article: measures,
  judge: (context) => {
    const [row] = context.table.hotline;
    const borne = explanationOf(context, true)?.hotline ?? noMoney;
    if (!row || borne === noMoney) return [];
    const data = { amount: formatYuan(borne) };
    return [told(context, 'PASS', 'funeral.hotline', { data, basis: row.document })];
  },
  examples: [
    { name: 'not called', on: '2024-06-03', expected: [] },
    {
      name: 'called',
      on: '2024-06-03',
      facts: { hotline96000: true },
      expected: [{ verdict: 'PASS', code: 'funeral.hotline' }],
    },
    {
      name: 'called, but the hall is none',
      on: '2024-06-03',
      facts: { hotline96000: true, legalHall: false },
      expected: [],
    },
  ],
};
