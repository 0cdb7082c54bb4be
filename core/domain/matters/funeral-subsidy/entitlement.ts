import { type BillLine, billLines, type Entitlement, type Explanation, explainSubsidy } from './amounts.ts';
import { placeRowOf, type SubsidyContext } from './context.ts';

/** The lines of the bill; undefined where there is none, or the hours of storage stand without their price. */
export function knownBill({
  application: { bill },
  desk,
}: Pick<SubsidyContext, 'application' | 'desk'>): readonly BillLine[] | undefined {
  if (desk) return desk.lines;
  if (!bill || (bill.storageHours === undefined) !== (bill.storageRate === undefined)) return undefined;
  return billLines(bill);
}

/** 96000 serves everyone, whatever the status: carried by a lawful hall of the region and cremated. */
function hotlineServes(context: SubsidyContext): boolean {
  const { hotline96000, legalHall, disposal } = context.application;
  if (hotline96000 !== true || legalHall !== true || disposal !== 'cremation') return false;
  const row = placeRowOf(context);
  return row !== 'death' && row?.pay !== 'no';
}

/**
 * The computation for a file, `subsidy` telling whether the waiver itself may be given; undefined where the bill is not
 * complete or the table of the place has no items.
 */
export function explanationOf(context: SubsidyContext, subsidy: boolean): Explanation | undefined {
  const lines = knownBill(context);
  if (!lines || context.table.items.length === 0) return undefined;
  const entitlement: Entitlement = { subsidy, hotline: hotlineServes(context) };
  return explainSubsidy(lines, context.table, entitlement);
}
