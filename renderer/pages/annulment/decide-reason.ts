import type { Role } from '#core/domain/cases/actions.ts';
import type { CaseVerdict } from '#core/domain/law/judgement.ts';

export const decideReasons = ['own', 'reviewer', 'law', 'opinion'] as const;
/** Why this account cannot decide so now. */
export type DecideReason = (typeof decideReasons)[number];

interface DecideQuestion {
  readonly decision: 'annul' | 'keep';
  readonly submittedByMe: boolean;
  readonly verdict: CaseVerdict;
  readonly roles: readonly Role[];
  readonly fourEyes: boolean;
  readonly opinion: string;
}

/** The first reason against a decision, or undefined. To annul needs PASS today; with four eyes a reviewer, and another one. */
export function decideReason(question: DecideQuestion): DecideReason | undefined {
  const { decision, submittedByMe, verdict, roles, fourEyes, opinion } = question;
  if (fourEyes && submittedByMe) return 'own';
  if (fourEyes && !roles.includes('reviewer')) return 'reviewer';
  if (decision === 'annul' && verdict !== 'PASS') return 'law';
  return opinion.trim() === '' ? 'opinion' : undefined;
}
