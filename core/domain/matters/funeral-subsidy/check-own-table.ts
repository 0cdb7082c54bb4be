import type { z } from 'zod';
import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { shareDays } from './halls.ts';
import { type OwnTable, ownTableSchema } from './office-tables.ts';
import type { RegionTable } from './table/schema.ts';

/** What is wrong with a table that the office brings in; `path` names the row (`table.items.2`), `name` what it is of. */
export interface TableProblem {
  readonly code:
    | 'not-json'
    | 'unreadable'
    | 'unknown-item'
    | 'unknown-class'
    | 'days-reversed'
    | 'days-overlap'
    | 'cap-below-item'
    | 'no-edition'
    | 'no-places'
    | 'no-classes';
  readonly path: string;
  readonly name: string;
}

/** The lists of a table whose rows may not overlap, and what makes two rows of one list the same thing. */
const keysOf = {
  editions: () => '',
  classes: (row: RegionTable['classes'][number]) => row.class,
  items: (row: RegionTable['items'][number]) => row.item,
  totalCaps: () => '',
  exclusions: (row: RegionTable['exclusions'][number]) => row.bearer,
  hotline: (row: RegionTable['hotline'][number]) => `${row.item} ${row.order}`,
  places: (row: RegionTable['places'][number]) => `${row.death} ${row.cremation}`,
  deadlines: (row: RegionTable['deadlines'][number]) => row.start,
  settlements: () => '',
  papers: (row: RegionTable['papers'][number]) => row.paper,
  forms: () => '',
};

interface DatedRow {
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

function listProblems<Row extends DatedRow>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly TableProblem[] {
  return rows.flatMap((row, index): readonly TableProblem[] => {
    const told = { path: `table.${list}.${index}`, name: keyOf(row) || list };
    if (row.to !== undefined && row.to < row.from) return [{ code: 'days-reversed', ...told }];
    const twin = rows.slice(0, index).some((other) => keyOf(other) === keyOf(row) && shareDays(other, row));
    return twin ? [{ code: 'days-overlap', ...told }] : [];
  });
}

/** A total below the limit inside one item: the item's own limit could never be reached. */
function capProblems({ totalCaps, items }: RegionTable): readonly TableProblem[] {
  return totalCaps.flatMap((total, index): readonly TableProblem[] => {
    const row = items.find(({ cap, ...days }) => cap !== undefined && total.cap < cap && shareDays(days, total));
    return row ? [{ code: 'cap-below-item', path: `table.totalCaps.${index}`, name: row.item }] : [];
  });
}

/** A county's table only adds to that of its region; any other has to stand alone from its first day. */
function gapProblems({ from, table }: OwnTable): readonly TableProblem[] {
  const isInForce = (row: DatedRow) => isWithin(from, row.from, row.to);
  const problems: TableProblem[] = [];
  if (!table.editions.some(isInForce)) problems.push({ code: 'no-edition', path: 'table.editions', name: from });
  if (!table.region.endsWith('00')) return problems;
  if (!table.places.some(isInForce)) problems.push({ code: 'no-places', path: 'table.places', name: from });
  if (!table.classes.some(isInForce)) problems.push({ code: 'no-classes', path: 'table.classes', name: from });
  return problems;
}

function soundProblems(own: OwnTable): readonly TableProblem[] {
  const { table } = own;
  return [
    ...listProblems('editions', table.editions, keysOf.editions),
    ...listProblems('classes', table.classes, keysOf.classes),
    ...listProblems('items', table.items, keysOf.items),
    ...listProblems('totalCaps', table.totalCaps, keysOf.totalCaps),
    ...listProblems('exclusions', table.exclusions, keysOf.exclusions),
    ...listProblems('hotline', table.hotline, keysOf.hotline),
    ...listProblems('places', table.places, keysOf.places),
    ...listProblems('deadlines', table.deadlines, keysOf.deadlines),
    ...listProblems('settlements', table.settlements, keysOf.settlements),
    ...listProblems('papers', table.papers, keysOf.papers),
    ...listProblems('forms', table.forms, keysOf.forms),
    ...capProblems(table),
    ...gapProblems(own),
  ];
}

function readProblem({ path }: z.core.$ZodIssue): TableProblem {
  const [, list, , field] = path;
  const told = { path: path.join('.'), name: '' };
  if (field === 'item') return { code: 'unknown-item', ...told };
  if (list === 'classes' && field === 'class') return { code: 'unknown-class', ...told };
  return { code: 'unreadable', ...told };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** A table as the office typed it (a JSON text), and everything that is wrong with it; it may be kept where nothing is. */
export function checkOwnTable(text: string): {
  readonly table: OwnTable | undefined;
  readonly problems: readonly TableProblem[];
} {
  const json = parsed(text);
  if (!json) return { table: undefined, problems: [{ code: 'not-json', path: '', name: '' }] };
  const read = ownTableSchema.safeParse(json.value);
  if (!read.success) return { table: undefined, problems: read.error.issues.map(readProblem) };
  return { table: read.data, problems: soundProblems(read.data) };
}
