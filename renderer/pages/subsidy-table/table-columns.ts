import { bearers, personClasses, subsidyPapers } from '#core/domain/matters/funeral-subsidy/schema.ts';
import { feeItems } from '#core/domain/matters/funeral-subsidy/table/schema.ts';

/** The lists of a table (版本、对象、项目、总限额、排除、96000、地点、期限、结算期、材料、申请表). */
export const listNames = [
  'editions',
  'classes',
  'items',
  'totalCaps',
  'exclusions',
  'hotline',
  'places',
  'deadlines',
  'settlements',
  'papers',
  'forms',
] as const;
export type ListName = (typeof listNames)[number];

/** How a column is typed: words, a day, a day of the year (`11-30`), a whole number, yuan, yes or no, one of a few. */
export type ColumnKind = 'text' | 'month-day' | 'count' | 'yuan' | 'tick' | 'choice';

/** One column of a list besides the days and the document that every row has. */
export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  /** Of a choice: its values, whose words stand under `family`. */
  readonly values?: readonly string[];
  readonly family?: string;
}

const choice = (key: string, family: string, values: readonly string[]): Column => ({
  key,
  kind: 'choice',
  family,
  values,
});

/** The columns of each list, as `table/schema.ts` has them. */
export const columnsOf: Readonly<Record<ListName, readonly Column[]>> = {
  editions: [{ key: 'name', kind: 'text' }],
  classes: [choice('class', 'class', [...personClasses, 'ANYONE']), { key: 'needsHardship', kind: 'tick' }],
  items: [
    choice('item', 'item', feeItems),
    { key: 'hours', kind: 'count' },
    { key: 'pieces', kind: 'count' },
    { key: 'cap', kind: 'yuan' },
  ],
  totalCaps: [{ key: 'cap', kind: 'yuan' }],
  exclusions: [
    choice(
      'bearer',
      'borneBy',
      bearers.filter((bearer) => bearer !== 'none'),
    ),
  ],
  hotline: [
    choice('item', 'item', feeItems),
    { key: 'cap', kind: 'yuan' },
    choice('order', 'order', ['before', 'after']),
  ],
  places: [
    choice('death', 'zone', ['any', 'home', 'away', 'region', 'elsewhere']),
    choice('cremation', 'zone', ['any', 'home', 'region', 'elsewhere']),
    choice('pay', 'pay', ['direct', 'reimburse', 'no']),
  ],
  deadlines: [{ key: 'months', kind: 'count' }, choice('start', 'start', ['receipt', 'death', 'cremation'])],
  settlements: [
    { key: 'begins', kind: 'month-day' },
    { key: 'ends', kind: 'month-day' },
    { key: 'reportBy', kind: 'month-day' },
  ],
  papers: [choice('paper', 'shown', subsidyPapers)],
  forms: [
    { key: 'name', kind: 'text' },
    { key: 'copies', kind: 'count' },
  ],
};
