import type { CaseVerdict } from '#core/domain/law/judgement.ts';
import { answerOf, type ShownJudgement, untold } from '../law/findings-order.ts';

export const submitReasons = ['refused', 'elsewhere', 'missing', 'untold', 'unsaved'] as const;
/** Why a case cannot be submitted for review now. */
export type SubmitReason = (typeof submitReasons)[number];

const byVerdict: Readonly<Record<CaseVerdict, SubmitReason | undefined>> = {
  REFUSE: 'refused',
  REFER: 'elsewhere',
  NEED: 'missing',
  HELD: undefined,
  PASS: undefined,
};

/** The first reason against submitting (提交审查), or undefined where it may be done. */
export function submitReason(
  judgement: ShownJudgement,
  told: readonly string[],
  conflict: boolean,
): SubmitReason | undefined {
  if (conflict) return 'unsaved';
  return byVerdict[answerOf(judgement)] ?? (untold(judgement, told).length > 0 ? 'untold' : undefined);
}
