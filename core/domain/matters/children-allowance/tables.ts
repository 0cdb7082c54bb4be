import { formatYuan } from '../../money/yuan.ts';
import type { OfficeTable } from '../matter.ts';
import { chongqingStandards } from './chongqing-standards.ts';
import { type ChildOfficer, childOfficerSchema } from './officers.ts';
import { type ChildStandard, type ChildStandardInput, childStandardSchema } from './standards.ts';

/** The standards that count: the built-in ones, and behind them the office's own, which go before them on the same day. */
export function standardsOf(tables: readonly OfficeTable[]): readonly ChildStandard[] {
  const own = tables
    .filter(({ kind }) => kind === 'child-standard')
    .map(({ body }) => childStandardSchema.parse(JSON.parse(body)));
  return [...chongqingStandards, ...own];
}

/** The directory of those who look after the children, out of the office's tables. */
export function officersIn(tables: readonly OfficeTable[]): readonly ChildOfficer[] {
  return tables
    .filter(({ kind }) => kind === 'child-officer')
    .map(({ body }) => childOfficerSchema.parse(JSON.parse(body)));
}

/** A standard as its file says it, with yuan: what is kept, so that it can be read again. */
export function standardFile({ lines, ...standard }: ChildStandard): ChildStandardInput {
  return { ...standard, lines: lines.map((line) => ({ ...line, monthly: formatYuan(line.monthly) })) };
}
