import type { Locale } from './papers.ts';

/** What the facts of the acts after a registration are called: reissue, record proof, archive enquiry, annulment, remark. */
export const laterLabels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'original.registeredOn': { 'zh-CN': '原登记日期', en: 'day of the original registration' },
  'original.office': { 'zh-CN': '原登记机关', en: 'office of the original registration' },
  'original.number': { 'zh-CN': '原登记字号', en: 'number of the original registration' },
  registeredAt: { 'zh-CN': '原登记机关所在地', en: 'place of the office that registered' },
  reason: { 'zh-CN': '补领原因', en: 'reason for the reissue' },
  sufficientEvidence: { 'zh-CN': '其他充分证据', en: 'other sufficient evidence' },
  'agent.name': { 'zh-CN': '代理人姓名', en: "the agent's name" },
  'agent.idNumber': { 'zh-CN': '代理人身份证件号', en: "the agent's identity number" },
  statusStands: { 'zh-CN': '原登记的婚姻状况是否仍然成立', en: 'whether the recorded status still stands' },
  archiveFound: { 'zh-CN': '是否查到原登记档案', en: 'whether the archive was found' },
  applicants: { 'zh-CN': '申请人（男方、女方）', en: 'who applies' },
  writtenExplanation: { 'zh-CN': '书面说明', en: 'written explanation' },
  'proxy.of': { 'zh-CN': '代理哪一方', en: 'whom the agent represents' },
  'proxy.name': { 'zh-CN': '代理人姓名', en: "the agent's name" },
  'proxy.idNumber': { 'zh-CN': '代理人身份证件号', en: "the agent's identity number" },
  'proxy.complete': { 'zh-CN': '授权委托书内容是否完整', en: 'whether the power of attorney is complete' },
  purpose: { 'zh-CN': '用途', en: 'purpose' },
  searchedFrom: { 'zh-CN': '查询起始日期', en: 'first day searched' },
  searchedTo: { 'zh-CN': '查询截止日期', en: 'last day searched' },
  searchedArea: { 'zh-CN': '查询范围', en: 'area searched' },
  found: { 'zh-CN': '有无登记记录', en: 'whether records were found' },
  records: { 'zh-CN': '查到的登记记录', en: 'the records found' },
  standing: { 'zh-CN': '查询人身份', en: 'standing of the enquirer' },
  authority: { 'zh-CN': '查询单位或者律师事务所', en: 'organ or law firm' },
  sought: { 'zh-CN': '查询对象的姓名或者身份证件号', en: 'name or number of the person sought' },
  'sought.idNumber': { 'zh-CN': '查询对象的身份证件号', en: 'identity number of the person sought' },
  result: { 'zh-CN': '查询结果', en: 'result of the enquiry' },
  grounds: { 'zh-CN': '撤销事由', en: 'ground of the annulment' },
  facts: { 'zh-CN': '认定的事实', en: 'what happened' },
  coerced: { 'zh-CN': '受胁迫的一方', en: 'who was coerced' },
  nothingOpen: { 'zh-CN': '有无子女、财产、债务问题', en: 'whether children, property or debts are open' },
  certificateShown: { 'zh-CN': '是否出示结婚证', en: 'whether the certificate is shown' },
  decision: { 'zh-CN': '法院裁判结果', en: 'what the court decided' },
  court: { 'zh-CN': '作出裁判的法院', en: 'the court' },
  document: { 'zh-CN': '法律文书种类', en: 'kind of court document' },
  documentNumber: { 'zh-CN': '法律文书案号', en: 'number of the court document' },
  documentShown: { 'zh-CN': '是否出示法律文书', en: 'whether the court document is shown' },
  effectiveOn: { 'zh-CN': '生效日期', en: 'day on which it became effective' },
};

/** Facts of the whole case whose name is also that of a fact of a party. */
export const caseLabels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  kind: { 'zh-CN': '登记种类（结婚、离婚）', en: 'kind of registration, marriage or divorce' },
};
