import { sumFen } from '../../../money/fen.ts';
import type { BillEntry } from '../application-schema.ts';
import { measures, type Outcome, type Rule, type SubsidyContext, told, untold } from './rule.ts';

/** The fields of a line without which it costs nothing that can be counted. */
const lineFields = ['item', 'quantity', 'unitPrice'] as const;

function lineOutcomes(context: SubsidyContext, entry: BillEntry, line: number): readonly Outcome[] {
  const missing = lineFields.filter((field) => entry[field] === undefined).map((field) => `bill.${line}.${field}`);
  if (missing.length > 0) {
    return [told(context, 'NEED', 'funeral.billLineUntold', { data: { line: line + 1 }, missing })];
  }
  const isLimitedByTime = context.table.items.some((row) => row.item === 'storage' && row.hours !== undefined);
  const isTimed = entry.unit === 'hour' || entry.unit === 'day';
  if (entry.item !== 'storage' || entry.grade === 'better' || !isLimitedByTime || isTimed) return [];
  return [told(context, 'NEED', 'funeral.storageByTime', { data: { line: line + 1 }, missing: [`bill.${line}.unit`] })];
}

/** Hundredths as a person writes them: 7250 are 72.5. */
function countText(hundredths: number): string {
  return String(hundredths / 100);
}

function hoursOutcomes(context: SubsidyContext): readonly Outcome[] {
  const { desk } = context;
  if (desk?.form.storedHours === undefined || !desk.lines) return [];
  const timed = desk.lines.filter(({ item, measured }) => item === 'storage' && measured);
  const hours = timed.reduce(
    (sum, { measured }) => sum + (measured?.unit === 'day' ? 24 : 1) * (measured?.count ?? 0),
    0,
  );
  // A day of storage is charged whole, so a bill by days may well be up to a day longer.
  const byDays = timed.some(({ measured }) => measured?.unit === 'day');
  const over = hours - desk.form.storedHours;
  if (timed.length === 0 || (byDays ? over >= 0 && over < 2400 : over === 0)) return [];
  const data = { stored: countText(desk.form.storedHours), billed: countText(hours) };
  return [told(context, 'WARN', 'funeral.storedHoursDiffer', { data })];
}

const storage = { item: 'storage', grade: 'ordinary', quantity: 7200, unitPrice: 600 } as const;

/** BILL-2 收费明细逐行: each line with item, quantity and price; storage by the hour or the day; no amount of nothing. */
export const billEntries: Rule = {
  id: 'BILL-2',
  article: measures,
  judge: (context) => {
    const { desk } = context;
    if (!desk) return [];
    const outcomes = (desk.form.bill ?? []).flatMap((entry, line) => lineOutcomes(context, entry, line));
    const isFree = desk.lines !== undefined && sumFen(...desk.lines.map(({ billed }) => billed)) === 0;
    return [...outcomes, ...hoursOutcomes(context), ...(isFree ? [untold(context, 'funeral.billEmpty', 'bill')] : [])];
  },
  examples: [
    { name: 'complete', on: '2024-06-03', desk: {}, expected: [] },
    {
      name: 'a line without a price',
      on: '2024-06-03',
      desk: { form: { bill: [{ item: 'bag', quantity: 100 }] } },
      expected: [{ verdict: 'NEED', code: 'funeral.billLineUntold', missing: ['bill.0.unitPrice'] }],
    },
    {
      name: 'storage as one sum',
      on: '2024-06-03',
      desk: { form: { storedHours: undefined, bill: [{ ...storage, unit: 'piece' }] } },
      expected: [{ verdict: 'NEED', code: 'funeral.storageByTime', missing: ['bill.0.unit'] }],
    },
    {
      name: 'the hours billed are not those in store',
      on: '2024-06-03',
      desk: { form: { storedHours: 7100, bill: [{ ...storage, unit: 'hour' }] } },
      expected: [{ verdict: 'WARN', code: 'funeral.storedHoursDiffer' }],
    },
    {
      name: 'by the day, the last one begun',
      on: '2024-06-03',
      desk: { form: { storedHours: 5000, bill: [{ ...storage, unit: 'day', quantity: 300 }] } },
      expected: [],
    },
    {
      name: 'everything for nothing',
      on: '2024-06-03',
      desk: { form: { storedHours: undefined, bill: [{ item: 'bag', quantity: 100, unitPrice: 0 }] } },
      expected: [{ verdict: 'NEED', code: 'funeral.billEmpty' }],
    },
  ],
};
