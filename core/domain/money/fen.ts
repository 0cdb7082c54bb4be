/**
 * An amount of money (金额) in fen, the hundredth of a yuan: a whole number, never negative, always exact. Only the
 * functions of this folder make one. Money never passes through a fraction of a floating point number.
 */
export type Fen = number & { readonly __fen: true };

/** No amount: an amount below zero, with a fraction of a fen, or beyond the exact whole numbers. */
export class MoneyError extends RangeError {
  readonly code = 'MONEY_OUT_OF_RANGE';
  readonly data: Readonly<Record<string, string>>;
  constructor(value: number | bigint) {
    super(`not an amount in whole fen from 0 to ${Number.MAX_SAFE_INTEGER}: ${value}`);
    this.data = { value: String(value) };
  }
}

/** An amount of a whole number of fen; {@link MoneyError} for anything else. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value) || value < 0) throw new MoneyError(value);
  return (value === 0 ? 0 : value) as Fen; // the one place that mints the brand; minus zero becomes zero
}

/** 零元 */
export const noMoney: Fen = fen(0);

/** The sum of amounts; {@link MoneyError} beyond the exact whole numbers. */
export function sumFen(...amounts: readonly Fen[]): Fen {
  return amounts.reduce<Fen>((sum, amount) => fen(sum + amount), noMoney);
}

/** What is left of an amount; {@link MoneyError} where more is taken than there is. */
export function subtractFen(from: Fen, taken: Fen): Fen {
  return fen(from - taken);
}

/** The smallest of amounts. */
export function leastFen(first: Fen, ...others: readonly Fen[]): Fen {
  return others.reduce((least, amount) => (amount < least ? amount : least), first);
}

/** How the fraction of a fen is decided: away (舍去), to the next whole fen (进位), or half up (四舍五入). */
export type Rounding = 'down' | 'up' | 'half-up';

/** A count of pieces, hours or kilometres (数量) in whole hundredths: 71.5 hours are 7150. */
export type Hundredths = number & { readonly __hundredths: true };

/** A count of whole hundredths; {@link MoneyError} for anything that is no such count. */
export function hundredths(value: number): Hundredths {
  if (!Number.isSafeInteger(value) || value < 0) throw new MoneyError(value);
  return (value === 0 ? 0 : value) as Hundredths; // proved to be a count just above
}

/** A whole count (件数): three pieces are 300 hundredths. */
export function wholeCount(count: number): Hundredths {
  return hundredths(count * 100);
}

/** A price times a count, the fraction of a fen as told; {@link MoneyError} beyond the exact whole numbers. */
export function multiplyFen(price: Fen, count: Hundredths, rounding: Rounding): Fen {
  const product = BigInt(price) * BigInt(count);
  const rest = product % 100n;
  const isRaised = rest > 0n && (rounding === 'up' || (rounding === 'half-up' && rest >= 50n));
  const result = product / 100n + (isRaised ? 1n : 0n);
  if (result > BigInt(Number.MAX_SAFE_INTEGER)) throw new MoneyError(result);
  return fen(Number(result));
}
