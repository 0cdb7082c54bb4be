import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type ChildStandardInput, childStandardSchema } from '#core/domain/matters/children-allowance/standards.ts';
import type { Fen } from '#core/domain/money/fen.ts';
import { formatYuan } from '#core/domain/money/yuan.ts';
import { type StandardCell, standardCells } from './standard-gaps.ts';

/** A cell as the key of its amount. */
export type CellKey = `${StandardCell['kind']} ${StandardCell['care']}`;

/** The key of a cell. */
export function cellKey({ kind, care }: StandardCell): CellKey {
  return `${kind} ${care}`;
}

/** A standard while it is typed. */
export interface StandardDraft {
  readonly document?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly amounts: Readonly<Partial<Record<CellKey, Fen>>>;
}

/** What stands against keeping a standard. */
export type StandardProblem = 'document' | 'from' | 'to' | 'lines';

/** The standard as its file says it, one line for each amount; or what is missing. */
export function readStandard(
  draft: StandardDraft,
): { readonly standard: ChildStandardInput } | { readonly problem: StandardProblem } {
  const { document = '', from, to, amounts } = draft;
  const lines = standardCells.flatMap((cell) => {
    const monthly = amounts[cellKey(cell)];
    return monthly === undefined ? [] : [{ kinds: [cell.kind], care: [cell.care], monthly: formatYuan(monthly) }];
  });
  const standard = { document: document.trim(), from: from ?? '', ...(to ? { to } : {}), lines };
  const read = childStandardSchema.safeParse(standard);
  // What the schema has proved is what it takes.
  if (read.success) return { standard: standard as ChildStandardInput };
  const order = ['document', 'from', 'to', 'lines'] as const;
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return { problem: order.find((field) => wrong.has(field)) ?? 'lines' };
}
