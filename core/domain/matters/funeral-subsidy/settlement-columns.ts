import type { PlainDate } from '../../dates/plain-date.ts';
import { divisionName } from '../../divisions/divisions.ts';
import type { Fen } from '../../money/fen.ts';
import { classWords, itemWords } from './paper-words.ts';
import { personClasses } from './schema.ts';
import {
  type HallSettlement,
  noClass,
  type SettledItem,
  type SettlementGroup,
  type SettlementLine,
  type SettlementSums,
  settledItems,
} from './settlement-sheet.ts';

/** A cell of a settlement, before any layout. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'money'; readonly fen: Fen }
  | { readonly kind: 'date'; readonly date: PlainDate | undefined };

/** A column with its head (栏目). */
export interface SheetColumn<Row> {
  readonly id: string;
  readonly head: string;
  cell(row: Row): SheetCell;
}

const text = (words: string): SheetCell => ({ kind: 'text', text: words });
const money = (fen: Fen): SheetCell => ({ kind: 'money', fen });

/** What an item of the settlement is called. */
export function settledItemWords(item: SettledItem): string {
  return item === 'others' ? '其他' : itemWords[item];
}

/** What a class is called in the sums. */
export function classOfSums(key: string): string {
  const known = personClasses.find((one) => one === key);
  return key === noClass || !known ? '未填写类别' : classWords[known];
}

const itemColumns: readonly SheetColumn<{ readonly items: SettlementLine['items'] }>[] = settledItems.flatMap(
  (item) => [
    { id: `${item}.billed`, head: `${settledItemWords(item)}应收`, cell: ({ items }) => money(items[item].billed) },
    { id: `${item}.waived`, head: `${settledItemWords(item)}免除`, cell: ({ items }) => money(items[item].waived) },
  ],
);

type Amounts = Pick<SettlementLine, 'billed' | 'waived' | 'hotline' | 'family'>;
const amountColumns: readonly SheetColumn<Amounts>[] = [
  { id: 'billed', head: '应收合计', cell: ({ billed }) => money(billed) },
  { id: 'waived', head: '免除合计', cell: ({ waived }) => money(waived) },
  { id: 'hotline', head: '96000减免', cell: ({ hotline }) => money(hotline) },
  { id: 'family', head: '自付合计', cell: ({ family }) => money(family) },
];

/** The columns of 殡仪馆结算明细, a line a body. */
export const settlementColumns: readonly SheetColumn<SettlementLine>[] = [
  { id: 'formNumber', head: '申请表编号', cell: ({ formNumber }) => text(formNumber) },
  { id: 'name', head: '死者姓名', cell: ({ name }) => text(name) },
  { id: 'idNumber', head: '身份证号', cell: ({ idNumber }) => text(idNumber) },
  { id: 'county', head: '户籍区县', cell: ({ county }) => text(divisionName(county)) },
  { id: 'class', head: '补助对象类别', cell: (line) => text(line.class ? classWords[line.class] : '') },
  { id: 'died', head: '死亡日期', cell: ({ died }) => ({ kind: 'date', date: died }) },
  { id: 'cremated', head: '火化日期', cell: ({ cremated }) => ({ kind: 'date', date: cremated }) },
  { id: 'cremationNumber', head: '火化证明编号', cell: ({ cremationNumber }) => text(cremationNumber) },
  ...itemColumns,
  ...amountColumns,
];

/** One line of 年度汇总表: one class of one county at one hall. */
export interface SummaryRow {
  readonly hallName: string;
  readonly county: string;
  readonly class: string;
  readonly sums: SettlementSums;
}

/** The lines of 年度汇总表. */
export function summaryRows(halls: readonly HallSettlement[]): readonly SummaryRow[] {
  return halls.flatMap(({ hallName, counties }) =>
    counties.flatMap(({ key: county, classes }) =>
      classes.map(({ key, sums }: SettlementGroup) => ({ hallName, county, class: key, sums })),
    ),
  );
}

/** The columns of 年度汇总表. */
export const summaryColumns: readonly SheetColumn<SummaryRow>[] = [
  { id: 'hall', head: '殡仪馆', cell: ({ hallName }) => text(hallName) },
  { id: 'county', head: '户籍区县', cell: ({ county }) => text(divisionName(county)) },
  { id: 'class', head: '补助对象类别', cell: (row) => text(classOfSums(row.class)) },
  { id: 'bodies', head: '具数', cell: ({ sums }) => ({ kind: 'count', count: sums.bodies }) },
  ...settledItems
    .filter((item) => item !== 'others')
    .map(
      (item): SheetColumn<SummaryRow> => ({
        id: item,
        head: `${settledItemWords(item)}免除`,
        cell: ({ sums }) => money(sums.items[item].waived),
      }),
    ),
  ...amountColumns.map((column): SheetColumn<SummaryRow> => ({ ...column, cell: ({ sums }) => column.cell(sums) })),
];
