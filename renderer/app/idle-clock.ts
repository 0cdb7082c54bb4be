/** How long before the lock the desk warns, in milliseconds. */
export const warnBefore = 30_000;

/** What an idle desk should do: nothing, warn with the seconds that are left, or lock. */
export type IdleState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'warn'; readonly secondsLeft: number }
  | { readonly kind: 'lock' };

/** The state of a desk that was last touched at `touchedAt` (both in milliseconds of one clock). */
export function idleState(now: number, touchedAt: number, idleMinutes: number): IdleState {
  const left = touchedAt + idleMinutes * 60_000 - now;
  if (left <= 0) return { kind: 'lock' };
  if (left <= warnBefore) return { kind: 'warn', secondsLeft: Math.ceil(left / 1000) };
  return { kind: 'busy' };
}
