import type { CaseView } from '#core/contract/shapes.ts';
import type { Role } from '#core/domain/cases/actions.ts';
import type { CaseVerdict } from '#core/domain/law/judgement.ts';
import { answerOf } from '../law/findings-order.ts';
import { checksOnline } from './checks-online.ts';

export const approveReasons = ['own', 'reviewer', 'held', 'waits', 'refused', 'missing', 'opinion'] as const;
/** Why a case cannot be approved (审查通过) by this account now. */
export type ApproveReason = (typeof approveReasons)[number];

const byVerdict: Readonly<Record<CaseVerdict, ApproveReason | undefined>> = {
  REFUSE: 'refused',
  REFER: 'refused',
  HELD: 'held',
  NEED: 'missing',
  PASS: undefined,
};

interface ApproveQuestion {
  readonly view: Pick<CaseView, 'matter' | 'submittedByMe' | 'judgement'>;
  readonly roles: readonly Role[];
  readonly fourEyes: boolean;
  readonly opinion: string;
}

/** The first reason against approving, or undefined where it may be done. With four eyes a reviewer, and another one. */
export function approveReason({ view, roles, fourEyes, opinion }: ApproveQuestion): ApproveReason | undefined {
  if (fourEyes && view.submittedByMe) return 'own';
  if (fourEyes && !roles.includes('reviewer')) return 'reviewer';
  const against = byVerdict[answerOf(view.judgement)];
  // What holds a case of a matter without an online check is a day that has not come, such as the end of a notice.
  if (against === 'held' && !checksOnline(view.matter)) return 'waits';
  return against ?? (opinion.trim() === '' ? 'opinion' : undefined);
}
