import { type Fen, type Hundredths, leastFen, multiplyFen, noMoney, subtractFen, sumFen } from '../../money/fen.ts';
import type { BillUnit } from './application-schema.ts';
import { afterLine, type ItemLeft, lineLimit, nothingAllowed, wholeLimit } from './limits.ts';
import type { Bill } from './schema.ts';
import type { BillItem } from './table/schema.ts';
import type { TableOfDay } from './table/tables.ts';

/** One line of the hall's bill (收费明细). */
export interface BillLine {
  readonly item: BillItem;
  /** As the hall calls it. */
  readonly name?: string;
  readonly billed: Fen;
  /** Not of the ordinary grade (选择性服务): nothing of it is counted. */
  readonly isBetter?: boolean;
  /** Of what is charged by a unit: how many, and the price of one. */
  readonly measured?: { readonly unit: BillUnit; readonly count: Hundredths; readonly price: Fen };
}

/** One line of the computation: `hotline` + `waived` + `family` = `billed`. */
export interface ExplainedLine extends BillLine {
  /** The most that this item may bring in; absent where the table sets no limit inside it. */
  readonly cap?: Fen;
  /** Borne by the hall after a call to 96000. */
  readonly hotline: Fen;
  /** Within the item's limits, before the total cap (计入). */
  readonly counted: Fen;
  /** Waived by the subsidy (免除): what the total cap leaves of `counted`, in the order of the bill. */
  readonly waived: Fen;
  /** Paid by the family (自付). */
  readonly family: Fen;
}

/** The computation line by line, and its sums. */
export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  readonly billed: Fen;
  readonly hotline: Fen;
  readonly counted: Fen;
  /** The total cap; absent where the table has none. */
  readonly cap?: Fen;
  readonly waived: Fen;
  readonly family: Fen;
}

/** Whether the subsidy, and whether the waiver of the hotline, may be given at all. */
export interface Entitlement {
  readonly subsidy: boolean;
  readonly hotline: boolean;
}

type Rows = Pick<TableOfDay, 'items' | 'totalCaps' | 'hotline'>;

/** What a line costs: its units times the price of one, rounded half up to the fen. */
export function measuredLine(
  item: BillItem,
  measured: NonNullable<BillLine['measured']>,
): Pick<BillLine, 'item' | 'billed' | 'measured'> {
  return { item, billed: multiplyFen(measured.price, measured.count, 'half-up'), measured };
}

/** The lines of a bill of five sums, as `tongban check` reads it. */
export function billLines(bill: Bill): readonly BillLine[] {
  const { transport, storageHours, storageRate, bag, cremation, urn } = bill;
  return [
    { item: 'transport', billed: transport ?? noMoney },
    storageHours === undefined || storageRate === undefined
      ? { item: 'storage', billed: noMoney }
      : measuredLine('storage', { unit: 'hour', count: storageHours, price: storageRate }),
    { item: 'bag', billed: bag ?? noMoney },
    { item: 'cremation', billed: cremation ?? noMoney },
    { item: 'urn', billed: urn ?? noMoney },
  ];
}

function atMost(amount: Fen, cap: Fen | undefined): Fen {
  return cap === undefined ? amount : leastFen(amount, cap);
}

/** What a computation has not yet used up: of each item's limits, of the total cap, of what the hotline bears. */
interface Purse {
  readonly items: Map<BillItem, ItemLeft>;
  readonly hotline: Map<TableOfDay['hotline'][number], Fen>;
  total: Fen | undefined;
}

function fullPurse({ items, totalCaps, hotline }: Rows): Purse {
  return {
    items: new Map(items.map((row) => [row.item, wholeLimit(row)])),
    hotline: new Map(hotline.map((row) => [row, row.cap])),
    total: totalCaps[0]?.cap,
  };
}

/** What the hotline bears of a line before, or after, the subsidy has taken its part; taken out of the purse. */
function fromHotline(item: BillItem, rest: Fen, order: 'before' | 'after', { hotline }: Purse): Fen {
  for (const [row, left] of hotline) {
    if (row.item !== item || row.order !== order) continue;
    const borne = leastFen(rest, left);
    hotline.set(row, subtractFen(left, borne));
    return borne;
  }
  return noMoney;
}

/** One line, and what it takes out of the purse. */
function explainLine(line: BillLine, purse: Purse, entitlement: Entitlement): ExplainedLine {
  const { item, billed } = line;
  const borne = (rest: Fen, order: 'before' | 'after') =>
    entitlement.hotline ? fromHotline(item, rest, order, purse) : noMoney;
  const left = (line.isBetter ? undefined : purse.items.get(item)) ?? nothingAllowed;
  const cap = lineLimit(line, left);
  const before = borne(billed, 'before');
  const counted = entitlement.subsidy ? atMost(subtractFen(billed, before), cap) : noMoney;
  if (purse.items.has(item) && !line.isBetter) purse.items.set(item, afterLine(line, counted, left));
  const waived = atMost(counted, purse.total);
  if (purse.total !== undefined) purse.total = subtractFen(purse.total, waived);
  const rest = subtractFen(billed, sumFen(before, waived));
  const after = borne(rest, 'after');
  const limit = cap === undefined ? {} : { cap };
  return { ...line, ...limit, hotline: sumFen(before, after), counted, waived, family: subtractFen(rest, after) };
}

/**
 * What is waived and what the family pays, line by line, in fen. Per item the smaller of the bill and what the lines before
 * left of the item's limits is counted; of the sum at most the total cap is waived. Where nothing is granted, every line is
 * the family's.
 */
export function explainSubsidy(bill: readonly BillLine[], rows: Rows, entitlement: Entitlement): Explanation {
  const cap = rows.totalCaps[0]?.cap;
  const purse = fullPurse(rows);
  const lines = bill.map((line) => explainLine(line, purse, entitlement));
  const sumOf = (part: 'billed' | 'hotline' | 'counted' | 'waived' | 'family') =>
    sumFen(...lines.map((line) => line[part]));
  return {
    lines,
    billed: sumOf('billed'),
    hotline: sumOf('hotline'),
    counted: sumOf('counted'),
    ...(cap === undefined ? {} : { cap }),
    waived: sumOf('waived'),
    family: sumOf('family'),
  };
}
