import {
  type Fen,
  type Hundredths,
  hundredths,
  leastFen,
  multiplyFen,
  noMoney,
  subtractFen,
  wholeCount,
} from '../../money/fen.ts';
import type { BillLine } from './amounts.ts';
import type { ItemRow } from './table/schema.ts';

/** What the limits inside one item (单项限额) still allow after the lines before: absent where the table sets none. */
export interface ItemLeft {
  readonly hours?: Hundredths;
  readonly pieces?: Hundredths;
  readonly money?: Fen;
}

/** Hours in one unit of a price by time. */
const hoursOf = { hour: 1, day: 24 } as const;

/** The limits of a row before any line is counted. */
export function wholeLimit({ hours, pieces, cap }: ItemRow): ItemLeft {
  return {
    ...(hours === undefined ? {} : { hours: wholeCount(hours) }),
    ...(pieces === undefined ? {} : { pieces: wholeCount(pieces) }),
    ...(cap === undefined ? {} : { money: cap }),
  };
}

/** How many units of a line the limits allow; undefined where they count no units of its kind. */
function unitsAllowed({ measured }: BillLine, { hours, pieces }: ItemLeft): Hundredths | undefined {
  if (!measured) return undefined;
  const { unit } = measured;
  if (unit === 'piece') return pieces;
  return unit === 'kilometre' || hours === undefined ? undefined : hundredths(Math.floor(hours / hoursOf[unit]));
}

/** The most that a line may bring in: the units allowed at its own price, and the sum left. */
export function lineLimit(line: BillLine, left: ItemLeft): Fen | undefined {
  const units = unitsAllowed(line, left);
  const byUnits =
    units === undefined || !line.measured ? undefined : multiplyFen(line.measured.price, units, 'half-up');
  if (byUnits === undefined) return left.money;
  return left.money === undefined ? byUnits : leastFen(byUnits, left.money);
}

function less(left: Hundredths, taken: number): Hundredths {
  return hundredths(Math.max(0, left - taken));
}

/** What is left of the limits after a line, of which `counted` was counted. */
export function afterLine({ measured }: BillLine, counted: Fen, { hours, pieces, money }: ItemLeft): ItemLeft {
  const unit = measured?.unit;
  const count = measured?.count ?? 0;
  const hoursTaken = unit === 'hour' || unit === 'day' ? count * hoursOf[unit] : 0;
  return {
    ...(hours === undefined ? {} : { hours: less(hours, hoursTaken) }),
    ...(pieces === undefined ? {} : { pieces: less(pieces, unit === 'piece' ? count : 0) }),
    ...(money === undefined ? {} : { money: subtractFen(money, counted) }),
  };
}

/** The limit of a line of which nothing may be counted. */
export const nothingAllowed: ItemLeft = { money: noMoney };
