import {
  type Fen,
  type Hundredths,
  leastFen,
  multiplyFen,
  noMoney,
  subtractFen,
  sumFen,
  wholeCount,
} from '../../money/fen.ts';
import type { Bill } from './schema.ts';
import type { FeeItem } from './table/schema.ts';
import type { TableOfDay } from './table/tables.ts';

/** One line of the hall's bill (收费明细). */
export interface BillLine {
  readonly item: FeeItem;
  readonly billed: Fen;
  /** Of what is charged by the hour: how many, and the price of one. */
  readonly hourly?: { readonly hours: Hundredths; readonly rate: Fen };
}

/** One line of the computation: `hotline` + `waived` + `family` = `billed`. */
export interface ExplainedLine {
  readonly item: FeeItem;
  readonly billed: Fen;
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

/** The lines of a bill; hours times rate are rounded half up to the fen. */
export function billLines(bill: Bill): readonly BillLine[] {
  const { transport, storageHours, storageRate, bag, cremation, urn } = bill;
  const hourly =
    storageHours === undefined || storageRate === undefined ? undefined : { hours: storageHours, rate: storageRate };
  return [
    { item: 'transport', billed: transport ?? noMoney },
    hourly
      ? { item: 'storage', billed: multiplyFen(hourly.rate, hourly.hours, 'half-up'), hourly }
      : { item: 'storage', billed: noMoney },
    { item: 'bag', billed: bag ?? noMoney },
    { item: 'cremation', billed: cremation ?? noMoney },
    { item: 'urn', billed: urn ?? noMoney },
  ];
}

/** The limit inside an item, in yuan of this bill: hours at its own rate, or a sum; zero where the table lacks the item. */
function itemCap({ item, hourly }: BillLine, { items }: Rows): Fen | undefined {
  const row = items.find((one) => one.item === item);
  if (!row) return noMoney;
  const byHours =
    row.hours === undefined || !hourly ? undefined : multiplyFen(hourly.rate, wholeCount(row.hours), 'half-up');
  if (byHours === undefined) return row.cap;
  return row.cap === undefined ? byHours : leastFen(byHours, row.cap);
}

function atMost(amount: Fen, cap: Fen | undefined): Fen {
  return cap === undefined ? amount : leastFen(amount, cap);
}

/** What the hotline bears before, or after, the subsidy has taken its part of a line. */
function hotlinePart(line: FeeItem, rest: Fen, order: 'before' | 'after', rows: Rows, { hotline }: Entitlement): Fen {
  const row = rows.hotline.find((one) => one.item === line && one.order === order);
  return row && hotline ? leastFen(rest, row.cap) : noMoney;
}

/**
 * What is waived and what the family pays, line by line, in fen. Per item the smaller of the bill and the item's limit is
 * counted; of the sum at most the total cap is waived. Where nothing is granted, every line is the family's.
 */
export function explainSubsidy(bill: readonly BillLine[], rows: Rows, entitlement: Entitlement): Explanation {
  const cap = rows.totalCaps[0]?.cap;
  let left = cap;
  const lines = bill.map((line): ExplainedLine => {
    const { item, billed } = line;
    const limit = itemCap(line, rows);
    const before = hotlinePart(item, billed, 'before', rows, entitlement);
    const counted = entitlement.subsidy ? atMost(subtractFen(billed, before), limit) : noMoney;
    const waived = atMost(counted, left);
    if (left !== undefined) left = subtractFen(left, waived);
    const rest = subtractFen(billed, sumFen(before, waived));
    const after = hotlinePart(item, rest, 'after', rows, entitlement);
    const family = subtractFen(rest, after);
    return {
      item,
      billed,
      ...(limit === undefined ? {} : { cap: limit }),
      hotline: sumFen(before, after),
      counted,
      waived,
      family,
    };
  });
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
