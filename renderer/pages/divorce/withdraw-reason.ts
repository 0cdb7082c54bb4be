import type { PartyRole } from '#core/domain/law/judgement.ts';

export const withdrawReasons = ['who', 'receipt', 'explanation'] as const;
/** What is not told yet of a withdrawal. */
export type WithdrawReason = (typeof withdrawReasons)[number];

interface WithdrawalTyped {
  readonly by: PartyRole | undefined;
  readonly receiptShown: boolean | undefined;
  readonly explanation: string;
}

/** Why a withdrawal cannot be recorded yet; whether it is in time is the host's answer. */
export function withdrawReason({ by, receiptShown, explanation }: WithdrawalTyped): WithdrawReason | undefined {
  if (!by) return 'who';
  if (receiptShown === undefined) return 'receipt';
  return receiptShown || explanation.trim() !== '' ? undefined : 'explanation';
}
