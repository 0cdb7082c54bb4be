import { type Fen, fen } from '../../money/fen.ts';
import {
  groupedBy,
  noClass,
  type SettledItem,
  type SettlementLine,
  type SettlementSums,
  settledItems,
  sumsOf,
} from './settlement-sheet.ts';

/** How many, and how much, under one key: a month, a county, a hall, a class. */
export interface SubsidyCount {
  readonly key: string;
  readonly bodies: number;
  readonly waived: Fen;
  readonly family: Fen;
}

/** The figures of one period (统计): who, how much, where, and what is still open. */
export interface SubsidyStatistics {
  readonly sums: SettlementSums;
  /** Waived for each body on average, rounded half up to the fen; zero where there is none. */
  readonly mean: Fen;
  readonly byMonth: readonly SubsidyCount[];
  readonly byCounty: readonly SubsidyCount[];
  readonly byHall: readonly SubsidyCount[];
  readonly byClass: readonly SubsidyCount[];
  readonly byItem: readonly { readonly item: SettledItem; readonly billed: Fen; readonly waived: Fen }[];
  /** 本区县火化, 跨区县火化 */
  readonly inCounty: number;
  readonly crossCounty: number;
  /** Bodies whose transport 96000 bore a part of. */
  readonly hotlineBodies: number;
  /** 未列入结算 */
  readonly unsettled: number;
  /** 不予补助, by the rule that refused; a file that several rules refuse counts under each. */
  readonly refused: readonly { readonly rule: string; readonly files: number }[];
}

function counts(lines: readonly SettlementLine[], keyOf: (line: SettlementLine) => string): readonly SubsidyCount[] {
  return groupedBy(lines, keyOf).map(({ key, sums: { bodies, waived, family } }) => ({ key, bodies, waived, family }));
}

/** The figures of the lines of a period and of the files that were refused in it. */
export function subsidyStatistics(
  lines: readonly SettlementLine[],
  refusals: readonly { readonly rules: readonly string[] }[],
): SubsidyStatistics {
  const sums = sumsOf(lines);
  const rules = new Map<string, number>();
  for (const rule of refusals.flatMap((refusal) => [...new Set(refusal.rules)])) {
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return {
    sums,
    mean: fen(lines.length === 0 ? 0 : Math.floor((2 * sums.waived + lines.length) / (2 * lines.length))),
    byMonth: counts(lines, ({ cremated }) => cremated.slice(0, 7)),
    byCounty: counts(lines, ({ county }) => county),
    byHall: counts(lines, ({ hallName }) => hallName),
    byClass: counts(lines, (line) => line.class ?? noClass),
    byItem: settledItems.map((item) => ({ item, ...sums.items[item] })),
    inCounty: lines.filter(({ isInCounty }) => isInCounty).length,
    crossCounty: lines.filter(({ isInCounty }) => !isInCounty).length,
    hotlineBodies: lines.filter(({ hotline }) => hotline > 0).length,
    unsettled: lines.filter(({ settledOn }) => settledOn === undefined).length,
    refused: [...rules].map(([rule, files]) => ({ rule, files })).toSorted((left, right) => right.files - left.files),
  };
}
