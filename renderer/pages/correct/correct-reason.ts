export const correctReasons = ['unchanged', 'reason'] as const;
/** What a correction still lacks. */
export type CorrectReason = (typeof correctReasons)[number];

/** Why a correction cannot be made yet; whether the couple still qualifies is the host's answer. */
export function correctReason(changed: number, reason: string): CorrectReason | undefined {
  if (changed === 0) return 'unchanged';
  return reason.trim() === '' ? 'reason' : undefined;
}
