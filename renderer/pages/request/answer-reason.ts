import type { CaseVerdict } from '#core/domain/law/judgement.ts';
import { answerOf, type ShownJudgement, untold } from '../law/findings-order.ts';

export const answerReasons = ['refused', 'missing', 'untold', 'unsaved'] as const;
/** Why a request cannot be answered now. */
export type AnswerReason = (typeof answerReasons)[number];

const byVerdict: Readonly<Record<CaseVerdict, AnswerReason | undefined>> = {
  REFUSE: 'refused',
  REFER: 'refused',
  NEED: 'missing',
  HELD: 'missing',
  PASS: undefined,
};

/** The first reason against answering, or undefined where it may be done; the answer needs PASS today. */
export function answerReason(
  judgement: ShownJudgement,
  told: readonly string[],
  conflict: boolean,
): AnswerReason | undefined {
  if (conflict) return 'unsaved';
  return byVerdict[answerOf(judgement)] ?? (untold(judgement, told).length > 0 ? 'untold' : undefined);
}
