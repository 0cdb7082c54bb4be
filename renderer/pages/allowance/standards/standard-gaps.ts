import { firstDayOf, monthAfter, type PlainMonth } from '#core/domain/dates/month.ts';
import {
  type AllowanceKind,
  allowanceKinds,
  type CareKind,
  careKinds,
} from '#core/domain/matters/children-allowance/kinds.ts';
import { type ChildStandard, standardOn } from '#core/domain/matters/children-allowance/standards.ts';

/** One kind of child in one care (类别和养育方式). */
export interface StandardCell {
  readonly kind: AllowanceKind;
  readonly care: CareKind;
}

/** Every kind in every care, in the order of the table. */
export const standardCells: readonly StandardCell[] = allowanceKinds.flatMap((kind) =>
  careKinds.map((care) => ({ kind, care })),
);

/** Months in a row, both included, in which some cells have no standard. */
export interface StandardGap {
  readonly from: PlainMonth;
  readonly to: PlainMonth;
  readonly cells: readonly StandardCell[];
}

/** The months between two, both included, that have no standard, by their first day as the lists of payments ask. */
export function standardGaps(
  standards: readonly ChildStandard[],
  first: PlainMonth,
  last: PlainMonth,
): readonly StandardGap[] {
  const gaps: StandardGap[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) {
    const on = firstDayOf(month);
    const cells = standardCells.filter((cell) => standardOn(standards, { ...cell, on }) === undefined);
    if (cells.length === 0) continue;
    const before = gaps.at(-1);
    const goesOn = before && monthAfter(before.to) === month && sameCells(before.cells, cells);
    if (goesOn) gaps.splice(-1, 1, { ...before, to: month });
    else gaps.push({ from: month, to: month, cells });
  }
  return gaps;
}

/** Cells as they are read: a kind that lacks every care is told once, without a care. */
export function groupedCells(
  cells: readonly StandardCell[],
): readonly { readonly kind: AllowanceKind; readonly care?: CareKind }[] {
  return allowanceKinds.flatMap((kind) => {
    const own = cells.filter((cell) => cell.kind === kind);
    return own.length === careKinds.length ? [{ kind }] : own;
  });
}

function sameCells(left: readonly StandardCell[], right: readonly StandardCell[]): boolean {
  return left.length === right.length && left.every((cell, index) => cell === right[index]);
}
