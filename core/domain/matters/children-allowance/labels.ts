import type {
  AllowanceKind,
  AllowancePaper,
  CareKind,
  OtherAllowance,
  ParentProof,
  ParentState,
  PaymentWay,
  SchoolKind,
} from './kinds.ts';

type Label = Readonly<Record<'zh-CN' | 'en', string>>;
const label = (chinese: string, en: string): Label => ({ 'zh-CN': chinese, en });

/** 孤儿, 事实无人抚养儿童, 艾滋病病毒感染儿童. */
export const kindLabels: Readonly<Record<AllowanceKind, Label>> = {
  orphan: label('孤儿', 'orphan'),
  'de-facto-orphan': label('事实无人抚养儿童', 'child whom nobody in fact brings up'),
  hiv: label('艾滋病病毒感染儿童', 'child with HIV'),
};

/** 社会散居, 机构集中养育. */
export const careLabels: Readonly<Record<CareKind, Label>> = {
  dispersed: label('社会散居', 'in a family'),
  institution: label('机构集中养育', 'in an institution'),
};

/** What the states of a parent are called. */
export const stateLabels: Readonly<Record<ParentState, Label>> = {
  able: label('能够履行抚养义务', 'able to bring up the child'),
  dead: label('死亡', 'dead'),
  'declared-dead': label('被宣告死亡', 'declared dead'),
  missing: label('失踪', 'missing'),
  'declared-missing': label('被宣告失踪', 'declared missing'),
  'not-found': label('查找不到', 'not to be found'),
  'severe-disability': label('重残', 'severely disabled'),
  'severe-illness': label('重病', 'severely ill'),
  prison: label('服刑在押', 'in custody'),
  'compulsory-rehab': label('强制隔离戒毒', 'in compulsory rehabilitation'),
  restricted: label('被执行其他限制人身自由的措施', 'otherwise deprived of liberty'),
  'lost-contact': label('失联', 'out of contact'),
  'guardianship-revoked': label('被撤销监护资格', 'deprived of guardianship'),
  deported: label('被遣送（驱逐）出境', 'deported'),
};

/** What the proofs of a parent's state are called. */
export const proofLabels: Readonly<Record<ParentProof, Label>> = {
  'death-certificate': label('死亡证明', 'death certificate'),
  'register-cancelled': label('户口注销证明', 'proof that the register was cancelled'),
  'court-declaration': label('法院宣告死亡（失踪）判决书', 'judgment declaring death or absence'),
  'police-proof': label('公安机关证明', 'proof by the police'),
  'disability-card': label('残疾人证', 'disability card'),
  'medical-proof': label('诊断证明或者病历', 'medical proof'),
  judgment: label('刑事裁判文书', 'criminal judgment'),
  'custody-proof': label('在押证明', 'proof of custody'),
  'rehab-decision': label('强制隔离戒毒决定书', 'decision on rehabilitation'),
  'restriction-decision': label('限制人身自由决定文书', 'decision depriving of liberty'),
  'search-record': label('失联查找记录', 'record of the search'),
  'guardianship-judgment': label('撤销监护资格判决书', 'judgment ending guardianship'),
  'deportation-decision': label('遣送（驱逐）出境文书', 'decision on deportation'),
};

/** What the other allowances are called. */
export const otherLabels: Readonly<Record<OtherAllowance, Label>> = {
  'minimum-living': label('最低生活保障', 'minimum living allowance'),
  destitute: label('特困人员救助供养', 'support of the destitute'),
  disability: label('困难残疾人生活补贴', 'allowance for disabled people in hardship'),
};

/** 普通中学, 中等职业学校. */
export const schoolLabels: Readonly<Record<SchoolKind, Label>> = {
  'middle-school': label('普通中学', 'secondary school'),
  vocational: label('中等职业学校', 'vocational school'),
};

/** 现金, 银行转账, with the codes that lists of payment print. */
export const paymentLabels: Readonly<Record<PaymentWay, Label & { readonly code: string }>> = {
  cash: { code: '1', ...label('现金', 'cash') },
  transfer: { code: '2', ...label('银行转账', 'bank transfer') },
};

/** What the papers of the application are called. */
export const allowancePaperLabels: Readonly<Record<AllowancePaper, Label>> = {
  form: label('申请审批表', 'application form'),
  'child-id': label('儿童身份证件', "the child's identity paper"),
  'child-register': label('儿童户口簿', "the child's household register"),
  'guardian-id': label('监护人身份证件', "the guardian's identity paper"),
  'guardian-register': label('监护人家庭户口簿', "the household register of the guardian's family"),
  'guardian-confirmation': label('街道（乡镇）监护人确认书', "the township's confirmation of the guardian"),
  'school-proof': label('在读证明', 'proof of schooling'),
  'hiv-proof': label('艾滋病病毒感染证明', 'proof of the infection'),
  'institution-proof': label('福利机构养育证明', "the institution's proof of care"),
};

/** 父亲, 母亲, 儿童, 监护人. */
export const personLabels = {
  father: label('父亲', 'the father'),
  mother: label('母亲', 'the mother'),
  child: label('儿童', 'the child'),
  guardian: label('监护人', 'the guardian'),
} as const;

/** What a fact is called: in findings, and beside its field. A parent's facts without the parent. */
export const allowanceFieldLabels: Readonly<Record<string, Label>> = {
  kind: label('儿童类别', 'kind of child'),
  'child.name': label('儿童姓名', "the child's name"),
  'child.sex': label('儿童性别', "the child's sex"),
  'child.birth': label('儿童出生日期', "the child's date of birth"),
  'child.idNumber': label('儿童公民身份号码', "the child's identity number"),
  'child.hukou': label('儿童户籍所在区县', "the county of the child's household register"),
  care: label('养育方式', 'how the child is brought up'),
  institution: label('福利机构名称', 'name of the institution'),
  school: label('是否在读', 'whether the child is at school'),
  'school.kind': label('在读学校类别', 'kind of school'),
  'guardian.name': label('监护人姓名', "the guardian's name"),
  'guardian.idNumber': label('监护人公民身份号码', "the guardian's identity number"),
  'guardian.relation': label('监护人与儿童关系', "the guardian's relation to the child"),
  'guardian.phone': label('监护人联系电话', "the guardian's telephone"),
  'guardian.payment': label('发放方式', 'way of payment'),
  'guardian.bank': label('开户银行', 'bank'),
  'guardian.accountName': label('账户户名', 'name of the account'),
  'guardian.account': label('银行账号', 'number of the account'),
  received: label('已享受的其他救助（没有的填无）', 'other allowances, or that there are none'),
  'receiving.division': label('受理地区县', 'county that receives the application'),
  'home.township': label('户籍地街道（乡镇）', 'township of the household register'),
  papers: label('已提交的材料', 'papers shown'),
  state: label('情况', 'state'),
  since: label('情况开始日期', 'first day of the state'),
  'disability.level': label('残疾等级', 'level of disability'),
  'disability.kinds': label('残疾类别', 'kind of disability'),
  illnessListed: label('是否属于规定的重病病种', 'whether the illness is on the list'),
  termMonths: label('期限（月）', 'term in months'),
  neglects: label('是否未履行监护抚养责任', 'whether the duties of a guardian are not performed'),
  'proof.paper': label('证明材料', 'paper that proves the state'),
};
