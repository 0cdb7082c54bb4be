import { type ListName, listNames } from './table-columns.ts';

/** A row while it is typed: a cell that is not typed yet is not there. */
export type DraftRow = Readonly<Record<string, string | number | boolean | undefined>>;

/** A version of a table while it is typed. */
export interface TableDraft {
  readonly from: string;
  readonly region: string;
  readonly lists: Readonly<Record<ListName, readonly DraftRow[]>>;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectIn(value: unknown): Json {
  return isObject(value) ? value : {};
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isCell(entry: [string, unknown]): entry is [string, string | number | boolean] {
  return ['string', 'number', 'boolean'].includes(typeof entry[1]);
}

function rowsIn(list: unknown): readonly DraftRow[] {
  const rows: readonly unknown[] = Array.isArray(list) ? list : [];
  return rows.map((row) => Object.fromEntries(Object.entries(objectIn(row)).filter(isCell)));
}

/** A version as it is written in its file, opened to be typed at. What cannot be typed at is left to the check to tell. */
export function draftOf(body: string): TableDraft {
  const { from, table } = objectIn(JSON.parse(body));
  const lists = objectIn(table);
  return {
    from: textIn(from),
    region: textIn(lists.region),
    lists: {
      editions: rowsIn(lists.editions),
      classes: rowsIn(lists.classes),
      items: rowsIn(lists.items),
      totalCaps: rowsIn(lists.totalCaps),
      exclusions: rowsIn(lists.exclusions),
      hotline: rowsIn(lists.hotline),
      places: rowsIn(lists.places),
      deadlines: rowsIn(lists.deadlines),
      settlements: rowsIn(lists.settlements),
      papers: rowsIn(lists.papers),
      forms: rowsIn(lists.forms),
    },
  };
}

/** The version as it is written in a file; lists without rows are left out, cells that are empty too. */
export function bodyOf({ from, region, lists }: TableDraft): string {
  const told = (row: DraftRow) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ''));
  const rows = listNames.map((name) => [name, lists[name].map(told)] as const);
  const kept = rows.filter(([name, list]) => list.length > 0 || name === 'editions' || name === 'classes');
  return JSON.stringify({ from, table: { region, ...Object.fromEntries(kept) } });
}

/** A copy to begin a version of the office with: from a day on, its source the office itself. */
export function startOf(body: string, from: string): TableDraft {
  return { ...draftOf(body), from };
}

/** A new row under another one: of the same document, from the first day of the version on. */
export function nextRow(draft: TableDraft, name: ListName): DraftRow {
  const document = draft.lists[name].at(-1)?.document ?? draft.lists.editions[0]?.document;
  return { from: draft.from, source: 'office', ...(document === undefined ? {} : { document }) };
}

/** The draft with the rows of one list changed. */
export function withRows(draft: TableDraft, name: ListName, rows: readonly DraftRow[]): TableDraft {
  return { ...draft, lists: { ...draft.lists, [name]: rows } };
}

/** A row with facts that the office typed: from then on it is read in the office's own document, and no inference of ours. */
export function changedRow(row: DraftRow, facts: DraftRow): DraftRow {
  return { ...row, ...facts, source: 'office', inferred: undefined };
}
