import type { BillEntry } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import type { PriceLine } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { type Hundredths, wholeCount } from '#core/domain/money/fen.ts';

const hoursOfDay = 24;

/** How many units of a price a body takes that was kept for so long; of kilometres only the hall knows. */
function usualQuantity(unit: PriceLine['unit'], stored: Hundredths | undefined): Hundredths | undefined {
  switch (unit) {
    case 'piece':
      return wholeCount(1);
    case 'hour':
      return stored;
    case 'day':
      // A day that has begun is charged whole.
      return stored === undefined ? undefined : wholeCount(Math.ceil(stored / wholeCount(hoursOfDay)));
    case 'kilometre':
      return undefined;
  }
}

/** A line of the bill by a price of the hall's list. */
export function entryOfPrice({ name, item, grade, unit, price }: PriceLine, stored?: Hundredths): BillEntry {
  const quantity = usualQuantity(unit, stored);
  return { name, item, grade, unit, unitPrice: price, ...(quantity === undefined ? {} : { quantity }) };
}

/** The bill with every basic service of the list that it does not name yet: of the ordinary grade, and of a waiver item. */
export function withBasicPrices(
  bill: readonly BillEntry[],
  prices: readonly PriceLine[],
  stored: Hundredths | undefined,
): BillEntry[] {
  const basic = prices.filter(({ item, grade }) => item !== 'other' && grade === 'ordinary');
  const added = basic.filter(({ name }) => !bill.some((entry) => entry.name === name));
  return [...bill, ...added.map((price) => entryOfPrice(price, stored))];
}

/** The bill after other hours of storage were typed: lines that counted the hours of before follow, others stay. */
export function withStoredHours(
  bill: readonly BillEntry[],
  before: Hundredths | undefined,
  after: Hundredths | undefined,
): BillEntry[] {
  return bill.map((entry) => {
    if (entry.item !== 'storage' || (entry.unit !== 'hour' && entry.unit !== 'day')) return entry;
    const follows = entry.quantity === undefined || entry.quantity === usualQuantity(entry.unit, before);
    return follows ? { ...entry, quantity: usualQuantity(entry.unit, after) } : entry;
  });
}

/** A line whose name was typed: what the list says of that name, laid over what is not typed yet. */
export function namedEntry(
  entry: BillEntry,
  name: string | undefined,
  prices: readonly PriceLine[],
  stored?: Hundredths,
): BillEntry {
  const price = prices.find((line) => line.name === name?.trim());
  if (!price) return { ...entry, name };
  return { ...entryOfPrice(price, stored), ...(entry.quantity === undefined ? {} : { quantity: entry.quantity }) };
}
