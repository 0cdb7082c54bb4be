import type { CertificateHolder } from './blanks.ts';
import { type CaseState, certificateOf, type Stage } from './state.ts';

/** Roles of accounts (角色): 登记员, 负责人/审查员, 管理员; 收养登记员 besides, who may see adoptions (收养登记工作规范: 保密). */
export const roles = ['clerk', 'reviewer', 'administrator', 'adoption'] as const;
export type Role = (typeof roles)[number];

/** Acts on a case (办理动作). An administrator keeps accounts and blanks and does no cases. */
export const caseActions = [
  'save-draft',
  'accept',
  'withdraw',
  'begin-examination',
  'lapse',
  'submit',
  'close',
  'refuse',
  'return',
  'record-online-check',
  'approve',
  'register',
  'send-certificate',
  'check-certificate',
  'confirm-certificate',
  'spoil-certificate',
  'correct',
  'answer',
  'progress',
  'notify',
  'decide',
  'serve',
  'file',
] as const;
export type CaseAction = (typeof caseActions)[number];

/**
 * What a secret case is looked at for (查阅目的): 办理本件, 审核, 当事人查询, 公检法查阅, 归档整理, 监督检查.
 */
export const viewPurposes = ['handling', 'review', 'party-enquiry', 'authority', 'archive', 'inspection'] as const;
export type ViewPurpose = (typeof viewPurposes)[number];

/** Which acts each stage of a matter knows; a stage that is absent knows none. */
export type Flow = Readonly<Partial<Record<Stage, readonly CaseAction[]>>>;

const booklets = [
  'check-certificate',
  'send-certificate',
  'confirm-certificate',
  'spoil-certificate',
  'correct',
] as const;

/** 初审—受理—审查—登记—发证 in one visit (结婚登记, 补领). */
export const registrationFlow: Flow = {
  draft: ['save-draft', 'submit', 'close', 'refuse'],
  submitted: ['return', 'record-online-check', 'approve', 'refuse', 'close'],
  approved: ['return', 'register', 'refuse', 'close'],
  registered: booklets,
  issued: ['file'],
};

/** 申请—受理—冷静期—审查—登记 (离婚登记 since 2021). */
export const divorceFlow: Flow = {
  draft: ['save-draft', 'accept', 'close', 'refuse'],
  accepted: ['withdraw', 'begin-examination', 'lapse'],
  examining: ['save-draft', 'submit', 'withdraw', 'refuse', 'lapse'],
  submitted: ['return', 'record-online-check', 'approve', 'withdraw', 'refuse', 'lapse'],
  approved: ['return', 'register', 'withdraw', 'refuse', 'lapse'],
  registered: booklets,
  issued: ['file'],
  withdrawn: ['file'],
  lapsed: ['file'],
  refused: ['file'],
};

/** One request, one answer (出具证明, 档案查询, 备注). */
export const answerFlow: Flow = {
  draft: ['save-draft', 'answer', 'refuse', 'close'],
  answered: ['file'],
};

/** 审查—告知—决定—送达—归档 (撤销婚姻登记). */
export const annulmentFlow: Flow = {
  draft: ['save-draft', 'submit', 'refuse', 'close'],
  submitted: ['return', 'notify', 'refuse', 'close'],
  notified: ['decide', 'close'],
  decided: ['serve'],
  served: ['file'],
};

/** 受理—审查—报批—登记—发证 (成立、解除收养登记): what is examined is typed while the clock of the decision runs. */
export const adoptionFlow: Flow = {
  draft: ['save-draft', 'accept', 'close', 'refuse'],
  examining: ['save-draft', 'progress', 'submit', 'refuse', 'close'],
  submitted: ['return', 'approve', 'refuse', 'close'],
  approved: ['return', 'register', 'refuse', 'close'],
  registered: ['send-certificate', 'confirm-certificate', 'spoil-certificate'],
  issued: ['file'],
  refused: ['file'],
};

/** 乡镇（街道）审核盖章—持表到馆—核销—结算 (困难群众基本丧葬费免除). */
export const subsidyFlow: Flow = {
  draft: ['save-draft', 'accept', 'close', 'refuse'],
  accepted: ['begin-examination', 'close'],
  examining: ['save-draft', 'answer', 'refuse', 'close'],
  answered: ['progress', 'file'],
  refused: ['file'],
};

/** 受理—转送—初审—认定—发放—停发 (孤儿、事实无人抚养儿童). */
export const allowanceFlow: Flow = {
  draft: ['save-draft', 'accept', 'close', 'refuse'],
  accepted: ['progress', 'refuse', 'close'],
  forwarded: ['progress', 'refuse', 'close'],
  'first-reviewed': ['progress', 'refuse', 'close'],
  granted: ['progress'],
  stopped: ['progress', 'file'],
  refused: ['file'],
};

/** The roles that may do an act on a case. */
export const caseRoles: readonly Role[] = ['clerk', 'reviewer'];

/** Whether a stage knows an act. */
export function stageAllows(flow: Flow, stage: Stage, action: CaseAction): boolean {
  return flow[stage]?.includes(action) === true;
}

/** What the actor is to a case. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Who may approve (审查) or decide: with four eyes a reviewer who did not submit it, else also the clerk who took it in. */
export function mayApprove(state: CaseState, actor: Actor, fourEyes: boolean): boolean {
  if (!fourEyes) return true;
  return actor.roles.includes('reviewer') && state.submittedBy !== actor.id;
}

/** The certificate acts that fit the paper of one party: send when none lies open, confirm or spoil what was sent. */
export function certificateAllows(state: CaseState, party: CertificateHolder, action: CaseAction): boolean {
  if (!state.parties.includes(party)) return false;
  const { state: paper, checkedOn } = certificateOf(state, party);
  if (action === 'check-certificate') return paper === 'none' && checkedOn === undefined;
  if (action === 'send-certificate') return paper === 'none';
  return paper === 'sent';
}
