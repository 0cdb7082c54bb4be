import { z } from 'zod';
import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { fenSchema } from '../../money/fen-schema.ts';
import { billGrades, billUnits } from './application-schema.ts';
import { billItems } from './table/schema.ts';

/** Kinds of funeral places (殡葬服务场所): 殡仪馆, 殡仪服务站, 公墓. */
export const hallKinds = ['hall', 'station', 'cemetery'] as const;
export type HallKind = (typeof hallKinds)[number];

const text = (most: number) => z.string().trim().min(1).max(most);

/** One line of a hall's price list (收费标准), with the waiver item that it is and the days on which it counts. */
export const priceLineSchema = z.strictObject({
  name: text(100),
  item: z.enum(billItems),
  grade: z.enum(billGrades),
  unit: z.enum(billUnits),
  /** Fen for one unit. */
  price: fenSchema,
  from: plainDateSchema,
  to: plainDateSchema.optional(),
});
export type PriceLine = z.infer<typeof priceLineSchema>;

/** A hall, station or cemetery of the office's register (殡葬服务场所名录). */
export const funeralHallSchema = z.strictObject({
  id: text(64),
  name: text(100),
  kind: z.enum(hallKinds),
  division: divisionCodeSchema,
  /** First and last day on which it is lawful; both belong to it. */
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  /** 批准文号 */
  licence: text(100).optional(),
  prices: z.array(priceLineSchema).max(200),
});
export type FuneralHall = z.infer<typeof funeralHallSchema>;

/** What is wrong with a hall: a code, and the line of its prices (from 0) where it is about one. */
export interface HallProblem {
  readonly code: 'days-reversed' | 'price-days-reversed' | 'prices-overlap' | 'name-taken';
  readonly line?: number;
}

type Days = { readonly from: PlainDate; readonly to?: PlainDate | undefined };

/** Whether two rows with a first and a last day share a day. */
export function shareDays(left: Days, right: Days): boolean {
  return isWithin(left.from, right.from, right.to) || isWithin(right.from, left.from, left.to);
}

function isReversed({ from, to }: Days): boolean {
  return to !== undefined && to < from;
}

/** Everything that is wrong with a hall of the register; none where it may be kept. */
export function hallProblems(hall: FuneralHall): readonly HallProblem[] {
  const problems: HallProblem[] = isReversed(hall) ? [{ code: 'days-reversed' }] : [];
  for (const [line, price] of hall.prices.entries()) {
    if (isReversed(price)) problems.push({ code: 'price-days-reversed', line });
    const others = hall.prices.slice(0, line);
    if (others.some((other) => other.name === price.name && shareDays(other, price))) {
      problems.push({ code: 'prices-overlap', line });
    }
  }
  return problems;
}

/** The prices of a hall on a day, to fill its bill. */
export function pricesOn({ prices }: FuneralHall, on: PlainDate): readonly PriceLine[] {
  return prices.filter(({ from, to }) => isWithin(on, from, to));
}

/** The hall of an application: by its id in the register, else by its name; undefined where the register has none. */
export function hallOf(
  halls: readonly FuneralHall[],
  { hallId, hallName }: { readonly hallId?: string | undefined; readonly hallName?: string | undefined },
): FuneralHall | undefined {
  if (hallId !== undefined) return halls.find(({ id }) => id === hallId);
  const name = hallName?.trim();
  return name ? halls.find((hall) => hall.name === name) : undefined;
}
