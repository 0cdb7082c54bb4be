import type { Locale } from './papers.ts';

/** What the facts of a divorce are called. */
export const divorceLabels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  agreement: { 'zh-CN': '离婚协议', en: 'the agreement' },
  'agreement.voluntary': { 'zh-CN': '自愿离婚的意思表示', en: 'that both divorce of free will' },
  'agreement.children': { 'zh-CN': '子女抚养', en: 'children' },
  'agreement.property': { 'zh-CN': '财产处理', en: 'property' },
  'agreement.debts': { 'zh-CN': '债务处理', en: 'debts' },
  terms: { 'zh-CN': '离婚协议内容', en: 'the terms of the agreement' },
  capacity: { 'zh-CN': '双方是否具有完全民事行为能力', en: 'full capacity of both' },
  marriage: { 'zh-CN': '结婚登记', en: 'the registration of the marriage' },
  marriageRegisteredIn: { 'zh-CN': '结婚登记办理地', en: 'where the marriage was registered' },
  certificates: { 'zh-CN': '出示的结婚证本数', en: 'number of marriage certificates shown' },
  lostStatement: { 'zh-CN': '结婚证遗失的书面声明', en: 'written statement about a lost certificate' },
  archiveCopy: { 'zh-CN': '结婚登记档案复印件', en: 'copy of the marriage file' },
  registeredUnderAge: { 'zh-CN': '结婚登记时未达法定婚龄', en: 'married under age' },
  registeredByImpostor: { 'zh-CN': '冒名顶替或者弄虚作假登记', en: 'registered by an impostor' },
  divorceReason: { 'zh-CN': '离婚原因', en: 'reason for the divorce' },
  questioned: { 'zh-CN': '分别询问', en: 'separate questioning' },
  photosEach: { 'zh-CN': '每人单人照片张数', en: 'number of single photographs of each' },
  manPhoto: { 'zh-CN': '男方照片', en: 'photograph of the man' },
  womanPhoto: { 'zh-CN': '女方照片', en: 'photograph of the woman' },
  receipt: { 'zh-CN': '是否出示受理回执单', en: 'receipt of the application shown or not' },
  accepted: { 'zh-CN': '受理日期', en: 'day of acceptance' },
  acceptedAt: { 'zh-CN': '受理申请的机关', en: 'the office that accepted the application' },
  withdrawn: { 'zh-CN': '是否已经撤回', en: 'withdrawn or not' },
  explanation: { 'zh-CN': '回执单遗失的书面说明', en: 'written explanation of the lost receipt' },
};
