import type { OtherAllowance } from '#core/domain/matters/children-allowance/kinds.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { type Fen, noMoney } from '#core/domain/money/fen.ts';

/** The other allowances (已享受的其他救助); absent while nobody said whether there are any. */
export type Received = ChildrenAllowance['received'];

/** The list with one kind there or not; the last one that goes leaves the question open again. */
export function withReceived(received: Received, kind: OtherAllowance, there: boolean): Received {
  const others = (received ?? []).filter((one) => one.kind !== kind);
  if (there) return [...others, { kind, monthly: noMoney }];
  return others.length > 0 ? others : undefined;
}

/** The list with the amount a month of one kind; nothing typed counts as zero, which the findings show. */
export function withAmount(received: Received, kind: OtherAllowance, monthly: Fen | undefined): Received {
  return (received ?? []).map((one) => (one.kind === kind ? { kind, monthly: monthly ?? noMoney } : one));
}
