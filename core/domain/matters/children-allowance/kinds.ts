/** Whose allowance it is (儿童类别): 孤儿, 事实无人抚养儿童, 艾滋病病毒感染儿童. */
export const allowanceKinds = ['orphan', 'de-facto-orphan', 'hiv'] as const;
export type AllowanceKind = (typeof allowanceKinds)[number];

/** How the child is brought up (养育方式): 社会散居 in a family, 机构集中 in a children's welfare institution. */
export const careKinds = ['dispersed', 'institution'] as const;
export type CareKind = (typeof careKinds)[number];

/**
 * States of a parent in which there is no parent any more (死亡或者失踪): 死亡, 宣告死亡, 失踪, 宣告失踪, 查找不到. The orphan's
 * allowance asks for one of them of both parents.
 */
export const goneStates = ['dead', 'declared-dead', 'missing', 'declared-missing', 'not-found'] as const;
export type GoneState = (typeof goneStates)[number];

/**
 * States of a parent who lives and cannot bring up the child: 重残, 重病, 服刑在押, 强制隔离戒毒, 被执行其他限制人身自由的措施,
 * 失联, 被撤销监护资格, 被遣送（驱逐）出境.
 */
export const absentStates = [
  'severe-disability',
  'severe-illness',
  'prison',
  'compulsory-rehab',
  'restricted',
  'lost-contact',
  'guardianship-revoked',
  'deported',
] as const;
export type AbsentState = (typeof absentStates)[number];

/** The state of a parent (父母情况); `able`: none of the others, 能够履行抚养义务. */
export const parentStates = ['able', ...goneStates, ...absentStates] as const;
export type ParentState = (typeof parentStates)[number];

/** Kinds of disability (残疾类别): 视力, 听力, 言语, 肢体, 智力, 精神; 多重 is several of them. */
export const disabilityKinds = ['sight', 'hearing', 'speech', 'physical', 'intellectual', 'mental'] as const;
export type DisabilityKind = (typeof disabilityKinds)[number];

/**
 * Proofs of a parent's state (父母情况证明): 死亡证明, 户口注销证明, 法院宣告判决, 公安机关证明, 残疾人证, 诊断或者病历, 刑事裁判文书,
 * 在押证明, 强制隔离戒毒决定书, 限制人身自由决定文书, 失联查找记录, 撤销监护资格判决, 遣送（驱逐）出境文书.
 */
export const parentProofs = [
  'death-certificate',
  'register-cancelled',
  'court-declaration',
  'police-proof',
  'disability-card',
  'medical-proof',
  'judgment',
  'custody-proof',
  'rehab-decision',
  'restriction-decision',
  'search-record',
  'guardianship-judgment',
  'deportation-decision',
] as const;
export type ParentProof = (typeof parentProofs)[number];

/** Other allowances of the child (已享受的其他救助): 最低生活保障, 特困人员救助供养, 困难残疾人生活补贴. */
export const otherAllowances = ['minimum-living', 'destitute', 'disability'] as const;
export type OtherAllowance = (typeof otherAllowances)[number];

/** Where a child over eighteen learns (在读学校): 普通中学, 中等职业学校. */
export const schoolKinds = ['middle-school', 'vocational'] as const;
export type SchoolKind = (typeof schoolKinds)[number];

/** How the money is paid, in the order of its codes (发放方式): 1 现金, 2 银行转账. */
export const paymentWays = ['cash', 'transfer'] as const;
export type PaymentWay = (typeof paymentWays)[number];

/**
 * Papers of the application (申请材料): 申请审批表, 儿童身份证件, 儿童户口簿, 监护人身份证件, 监护人家庭户口簿,
 * 街道（乡镇）监护人确认书, 在读证明, 艾滋病病毒感染证明, 福利机构养育证明.
 */
export const allowancePapers = [
  'form',
  'child-id',
  'child-register',
  'guardian-id',
  'guardian-register',
  'guardian-confirmation',
  'school-proof',
  'hiv-proof',
  'institution-proof',
] as const;
export type AllowancePaper = (typeof allowancePapers)[number];
