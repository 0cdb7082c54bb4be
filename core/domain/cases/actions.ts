import type { PartyRole } from '../law/judgement.ts';
import type { CaseState, Stage } from './state.ts';

/** Roles of accounts (角色): 登记员, 负责人/审查员, 管理员. */
export const roles = ['clerk', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Acts on a case (办理动作). */
export const caseActions = [
  'save-draft',
  'submit',
  'close',
  'refuse',
  'return',
  'record-online-check',
  'approve',
  'register',
  'send-certificate',
  'confirm-certificate',
  'spoil-certificate',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** Which acts each stage knows, closed over all stages. */
const actionsByStage = {
  draft: ['save-draft', 'submit', 'close', 'refuse'],
  submitted: ['return', 'record-online-check', 'approve', 'refuse', 'close'],
  approved: ['return', 'register', 'refuse', 'close'],
  registered: ['send-certificate', 'confirm-certificate', 'spoil-certificate'],
  issued: [],
  refused: [],
  closed: [],
} as const satisfies Record<Stage, readonly CaseAction[]>;

/** Who may do an act. An administrator keeps accounts and blanks and does no cases. */
const rolesByAction = {
  'save-draft': ['clerk', 'reviewer'],
  submit: ['clerk', 'reviewer'],
  close: ['clerk', 'reviewer'],
  refuse: ['clerk', 'reviewer'],
  return: ['clerk', 'reviewer'],
  'record-online-check': ['clerk', 'reviewer'],
  approve: ['clerk', 'reviewer'],
  register: ['clerk', 'reviewer'],
  'send-certificate': ['clerk', 'reviewer'],
  'confirm-certificate': ['clerk', 'reviewer'],
  'spoil-certificate': ['clerk', 'reviewer'],
} as const satisfies Record<CaseAction, readonly Role[]>;

/** Whether a stage knows an act. */
export function stageAllows(stage: Stage, action: CaseAction): boolean {
  const allowed: readonly CaseAction[] = actionsByStage[stage];
  return allowed.includes(action);
}

/** The roles that may do an act. */
export function rolesFor(action: CaseAction): readonly Role[] {
  return rolesByAction[action];
}

/** What the actor is to a case. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Who may approve (审查): with four eyes a reviewer who did not submit it, else also the clerk who took it in. */
export function mayApprove(state: CaseState, actor: Actor, fourEyes: boolean): boolean {
  if (!fourEyes) return true;
  return actor.roles.includes('reviewer') && state.submittedBy !== actor.id;
}

/** The certificate acts that fit the paper of one party: send when none lies open, confirm or spoil what was sent. */
export function certificateAllows(state: CaseState, party: PartyRole, action: CaseAction): boolean {
  const paper = state.certificates[party].state;
  if (action === 'send-certificate') return paper === 'none';
  return paper === 'sent';
}
