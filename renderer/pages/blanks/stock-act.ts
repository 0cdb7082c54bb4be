import type { client } from '../../api/client.ts';
import { readRange, type TypedRange } from './range-fields.tsx';

/** What a keeper does with blanks by hand, in the order of their life. */
export const stockActs = ['receive', 'handOut', 'takeBack', 'void', 'lose', 'find'] as const;
export type StockAct = (typeof stockActs)[number];

/** What is typed for an act; each act needs some of it. */
export interface StockInput {
  readonly range: TypedRange;
  readonly receivedFrom: string;
  readonly holder: string | undefined;
  readonly window: string;
  readonly witness: string;
  readonly note: string;
}

/** Acts on one booklet: its number stands in the first field. */
export function isOfOne(act: StockAct): act is 'void' | 'lose' | 'find' {
  return act === 'void' || act === 'lose' || act === 'find';
}

export const stockReasons = ['range', 'one', 'receivedFrom', 'holder', 'witness', 'own', 'note'] as const;
/** Why an act cannot be done yet. */
export type StockReason = (typeof stockReasons)[number];

/** The first thing that is missing for an act, or undefined. Two must sign, and the second is another person. */
export function stockReason(act: StockAct, input: StockInput, ownName: string): StockReason | undefined {
  const range = readRange(input.range);
  if (!range) return 'range';
  if (isOfOne(act) && range.count !== 1) return 'one';
  if (act === 'receive' && input.receivedFrom.trim() === '') return 'receivedFrom';
  if (act === 'handOut') return input.holder ? undefined : 'holder';
  if (input.witness.trim().length < 2) return 'witness';
  if (input.witness.trim() === ownName) return 'own';
  return isOfOne(act) && input.note.trim() === '' ? 'note' : undefined;
}

/** Sends an act to the host; the input was found complete before. Gives how many booklets it moved. */
export async function doStockAct(
  blanks: (typeof client)['blanks'],
  act: StockAct,
  { range, receivedFrom, holder = '', window, witness, note }: StockInput,
): Promise<{ count: number }> {
  const read = readRange(range);
  if (!read) return { count: 0 };
  const { count: _count, ...numbers } = read;
  const { from: printNumber } = read;
  switch (act) {
    case 'receive':
      return blanks.receive({ id: crypto.randomUUID(), ...numbers, receivedFrom, witness });
    case 'handOut':
      return blanks.handOut({ ...numbers, holder, window });
    case 'takeBack':
      return blanks.takeBack({ ...numbers, witness });
    case 'void':
      await blanks.voidBlank({ printNumber, reason: 'soiled', note, witness });
      return { count: 1 };
    case 'lose':
    case 'find':
      await blanks.loseOrFind({ printNumber, act, note, witness });
      return { count: 1 };
  }
}
