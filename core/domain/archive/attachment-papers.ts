import { adoptionScans } from './adoption-attachments.ts';

interface Label {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Papers of a file that are scanned, as the office did not write them; the code under which a scan is kept. */
export const attachmentPapers = {
  'identity-copy': { 'zh-CN': '身份证件复印件', en: 'copy of identity papers' },
  'household-copy': { 'zh-CN': '户口簿复印件', en: 'copy of the household register book' },
  'residence-copy': { 'zh-CN': '居住证或者暂住登记凭证复印件', en: 'copy of the residence permit or proof' },
  'no-spouse-proof': { 'zh-CN': '无配偶证明（声明）', en: 'certificate or declaration of no spouse' },
  translation: { 'zh-CN': '中文译文', en: 'Chinese translation' },
  'truth-statement': { 'zh-CN': '国外文书真实的书面声明', en: 'statement that the foreign papers are true' },
  'army-copy': { 'zh-CN': '军人证件复印件', en: 'copy of the military identity card' },
  'army-certificate': { 'zh-CN': '军人婚姻登记证明', en: "the army's marriage certificate" },
  'earlier-marriage-end': {
    'zh-CN': '离婚证、离婚判决（调解）书或者配偶死亡证明复印件',
    en: 'copy of the papers that ended an earlier marriage',
  },
  'marriage-certificate-copy': { 'zh-CN': '结婚证复印件', en: 'copy of the marriage certificate' },
  'marriage-archive-copy': { 'zh-CN': '结婚登记档案复印件', en: "copy of the marriage's file" },
  'lost-statement': { 'zh-CN': '结婚证遗失的书面声明', en: 'statement that the certificate was lost' },
  'receipt-lost-statement': { 'zh-CN': '回执单遗失的书面说明', en: 'explanation that the receipt was lost' },
  'archive-proof': { 'zh-CN': '婚姻登记档案证明（复印件）', en: 'proof from the archive' },
  'sufficient-evidence': { 'zh-CN': '证明婚姻登记的其他材料', en: 'other evidence of the registration' },
  'written-explanation': { 'zh-CN': '书面说明', en: 'written explanation' },
  'power-of-attorney': { 'zh-CN': '经公证的授权委托书', en: 'notarised power of attorney' },
  'agent-copy': { 'zh-CN': '受委托人身份证件复印件', en: "copy of the agent's identity papers" },
  'annulment-request': { 'zh-CN': '撤销婚姻申请书', en: 'application for annulment' },
  'marriage-certificate': { 'zh-CN': '结婚证原件', en: 'the marriage certificate itself' },
  'official-evidence': {
    'zh-CN': '公安机关、人民法院或者检察机关的证明材料',
    en: 'evidence of the police, a court or a procuratorate',
  },
  'court-judgment': { 'zh-CN': '人民法院判决书副本', en: "copy of the court's judgment" },
  'judgment-effective-proof': { 'zh-CN': '法律文书生效证明', en: 'proof that the judgment is effective' },
  'adoption-certificate-copy': { 'zh-CN': '收养登记证复印件', en: "copy of the adoption's certificate" },
  ...adoptionScans,
  'dissolution-agreement': { 'zh-CN': '解除收养关系协议', en: 'agreement to dissolve the adoption' },
  'adoption-certificate': { 'zh-CN': '收回的收养登记证', en: 'the adoption certificate, taken back' },
  'adoption-not-collected': {
    'zh-CN': '收养登记证无法收缴的证明',
    en: 'proof that the certificate could not be collected',
  },
  'dissolution-proof-copy': { 'zh-CN': '解除收养关系证明复印件', en: 'copy of the proof of the dissolution' },
  'old-adoption-file': { 'zh-CN': '原纸质档案', en: 'the old file on paper' },
  other: { 'zh-CN': '其他材料', en: 'other papers' },
} as const satisfies Readonly<Record<string, Label>>;

export type AttachmentPaperCode = keyof typeof attachmentPapers;

/** Whether a text is the code of a paper that is scanned. */
export function isAttachmentPaper(code: string): code is AttachmentPaperCode {
  return Object.hasOwn(attachmentPapers, code);
}
