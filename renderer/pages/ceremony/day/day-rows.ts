import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { CeremonyHall } from '#core/domain/ceremony/records.ts';

/** A slot of a hall and how many couples it still takes. */
export interface SlotView {
  readonly time: string;
  readonly booked: number;
  readonly free: number;
}

/** A day as the host tells it. */
export interface CeremonyDay {
  readonly ceremonies: readonly CeremonyView[];
  readonly halls: readonly { readonly hall: CeremonyHall; readonly slots: readonly SlotView[] }[];
}

/** A line of a hall's day: a couple, or slots one behind the other that are free. */
export type DayRow =
  | { readonly kind: 'ceremony'; readonly ceremony: CeremonyView }
  | { readonly kind: 'free'; readonly slots: readonly SlotView[] };

/** A hall with its lines; without a hall, the couples whose hall is no longer in use. */
export interface HallRows {
  readonly hall: CeremonyHall | undefined;
  readonly rows: readonly DayRow[];
}

function rowsOf(ceremonies: readonly CeremonyView[], slots: readonly SlotView[]): readonly DayRow[] {
  // A booking may stand at a time that is no slot any more: the hours of its hall were changed.
  const times = [...new Set([...slots.map(({ time }) => time), ...ceremonies.map(({ time }) => time)])].toSorted();
  const rows: DayRow[] = [];
  for (const time of times) {
    for (const ceremony of ceremonies) if (ceremony.time === time) rows.push({ kind: 'ceremony', ceremony });
    const slot = slots.find((known) => known.time === time);
    if (!slot || slot.free === 0) continue;
    const last = rows.at(-1);
    if (last?.kind === 'free') rows[rows.length - 1] = { kind: 'free', slots: [...last.slots, slot] };
    else rows.push({ kind: 'free', slots: [slot] });
  }
  return rows;
}

/** The day by hall, times down the page; ceremonies that were cancelled are left out. */
export function dayRows({ ceremonies, halls }: CeremonyDay): readonly HallRows[] {
  const open = ceremonies.filter(({ state }) => state !== 'cancelled');
  const known = new Set(halls.map(({ hall }) => hall.id));
  const homeless = open.filter(({ hallId }) => !known.has(hallId));
  const inHalls = halls.map(({ hall, slots }) => ({
    hall,
    rows: rowsOf(
      open.filter(({ hallId }) => hallId === hall.id),
      slots,
    ),
  }));
  return homeless.length > 0 ? [...inHalls, { hall: undefined, rows: rowsOf(homeless, []) }] : inHalls;
}
