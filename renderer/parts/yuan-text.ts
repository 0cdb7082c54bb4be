import { fen } from '#core/domain/money/fen.ts';
import { groupedYuan } from '#core/domain/money/yuan.ts';

/** An amount in fen as the host tells it, in yuan for the screen: `1,234.50`; a loss of money with its sign. */
export function yuanText(amount: number): string {
  const sign = amount < 0 ? '−' : '';
  return sign + groupedYuan(fen(Math.abs(amount)));
}
