import { type ListName, listNames } from './table-columns.ts';

/** Where a problem lies: a row of a list (from 0), a whole list, or the version itself. */
export interface ProblemPlace {
  readonly list?: ListName;
  readonly row?: number;
}

/** Reads the path of a problem (`table.items.2.cap`). */
export function problemPlace(path: string): ProblemPlace {
  const [, name, row] = path.split('.');
  const list = listNames.find((known) => known === name);
  if (!list) return {};
  return row !== undefined && /^\d+$/.test(row) ? { list, row: Number(row) } : { list };
}
