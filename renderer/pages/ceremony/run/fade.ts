const fadeLasts = 1_000;

/** Milliseconds between two steps of a fade. */
export const fadeStep = 40;

/** How loud music is (1 to 0) so many milliseconds after it was stopped: gone after a second. */
export function volumeAt(elapsed: number): number {
  const left = Math.min(Math.max(1 - elapsed / fadeLasts, 0), 1);
  // The ear hears powers, not sums: a straight line would seem to stop at its end.
  return left * left;
}
