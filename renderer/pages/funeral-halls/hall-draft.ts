import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import {
  type FuneralHall,
  funeralHallSchema,
  type HallProblem,
  hallProblems,
  type PriceLine,
} from '#core/domain/matters/funeral-subsidy/halls.ts';

/** A line of a price list while it is typed. */
export type PriceDraft = { readonly [Field in keyof PriceLine]?: PriceLine[Field] | undefined };

/** A hall of the register while it is typed: every fact may still be missing. */
export interface HallDraft {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kind?: FuneralHall['kind'] | undefined;
  readonly division?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly licence?: string | undefined;
  readonly prices: readonly PriceDraft[];
}

/** A new hall, lawful from today on. */
export function newHall(id: string, today: PlainDate): HallDraft {
  return { id, kind: 'hall', from: today, prices: [] };
}

/** A line after another one: of the same grade and first day, as a price list of one decision has them. */
export function nextPrice(before: PriceDraft | undefined, hall: HallDraft): PriceDraft {
  return { grade: before?.grade ?? 'ordinary', unit: before?.unit ?? 'piece', from: before?.from ?? hall.from };
}

/** What has to be typed before a hall may be kept. */
const requiredFields = ['name', 'kind', 'division', 'from'] as const;
const requiredPrices = ['name', 'item', 'grade', 'unit', 'price', 'from'] as const;

/** A fact without words, as an input leaves it. */
const isEmpty = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '');

/** The hall as it can be kept, or what stands against it: facts that are missing, and days and prices that do not fit. */
export type ReadHall =
  | { readonly hall: FuneralHall; readonly problems: readonly HallProblem[] }
  | { readonly hall: undefined; readonly missing: readonly string[] };

/**
 * Reads what is typed; paths of what is missing are those of the fields (`prices.0.item`). Two halls of one name could not
 * be told apart on a form.
 */
export function readHall(draft: HallDraft, others: readonly Pick<FuneralHall, 'id' | 'name'>[] = []): ReadHall {
  const missing = [
    ...requiredFields.filter((field) => isEmpty(draft[field])),
    ...draft.prices.flatMap((price, line) =>
      requiredPrices.filter((field) => isEmpty(price[field])).map((field) => `prices.${line}.${field}`),
    ),
  ];
  const read = funeralHallSchema.safeParse(withoutEmpty(draft));
  if (missing.length > 0 || !read.success) return { hall: undefined, missing };
  const hall = read.data;
  const isTaken = others.some(({ id, name }) => id !== hall.id && name === hall.name);
  return { hall, problems: [...(isTaken ? [{ code: 'name-taken' } as const] : []), ...hallProblems(hall)] };
}

/** Facts that were typed and taken away again are not there. */
function withoutEmpty({ prices, ...facts }: HallDraft): unknown {
  const told = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
  return { ...told(facts), prices: prices.map(told) };
}
