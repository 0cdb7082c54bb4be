import type { client } from '../../api/client.ts';

/** What one settlement says, as the host gives it. */
export type Settlement = Awaited<ReturnType<typeof client.funeral.settlement>>;
export type HallOfSettlement = Settlement['halls'][number];
export type CountyOfHall = HallOfSettlement['counties'][number];
export type LineOfSettlement = CountyOfHall['lines'][number];

type Marked = Pick<LineOfSettlement, 'settledOn' | 'paidOn'>;

/** How many lines wait to be settled (列入结算), and how many of the settled ones for the payment (拨付). */
export function waitingCounts(
  halls: readonly { readonly counties: readonly { readonly lines: readonly Marked[] }[] }[],
) {
  const lines = halls.flatMap(({ counties }) => counties.flatMap((county) => county.lines));
  return {
    settled: lines.filter(({ settledOn }) => settledOn === null).length,
    paid: lines.filter(({ settledOn, paidOn }) => settledOn !== null && paidOn === null).length,
  };
}
