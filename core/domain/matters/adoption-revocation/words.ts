import { originalOfficeSentences, originalSentences, registeredPersonSentences } from '../../adoption-law/act-words.ts';
import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of the findings on a revocation of an adoption; printed on notice and decision. */
export const sentences = {
  ...originalSentences,
  ...registeredPersonSentences,
  ...originalOfficeSentences,
  'adoptionRevocation.askCourt': [
    '不是弄虚作假骗取收养登记的，登记机关不能撤销；认为收养行为无效的，请向人民法院起诉',
    'Nothing but fraud lets the office revoke; whoever holds the adoption invalid for another reason asks the court',
  ],
  'adoptionRevocation.fraud': [
    '弄虚作假骗取收养登记的，收养关系无效，由登记机关撤销登记，收缴收养登记证',
    'An adoption got by fraud is void: the office revokes it and collects the certificate',
  ],
  'adoptionRevocation.noEvidence': [
    '没有证据材料，请先调查取证，不能只凭申请人的陈述撤销',
    'There is no evidence: investigate first; what the applicant says is not enough',
  ],
  'adoptionRevocation.evidenceUnnamed': ['有证据没有写明材料名称', 'A piece of evidence has no name'],
  'adoptionRevocation.evidenceLater': [
    '有证据的日期（{evidenceOn|date}）晚于办理日，请核对',
    'A piece of evidence is dated {evidenceOn|date}, after the day at the counter',
  ],
  'adoptionRevocation.oneStaff': [
    '调查应当由两名以上工作人员进行，请补充调查',
    'The investigation needs two members of the staff: add to it',
  ],
  'adoptionRevocation.investigationLater': [
    '调查日期（{on|date}）晚于办理日，请核对',
    'The investigation is dated {on|date}, after the day at the counter',
  ],
  'adoptionRevocation.notCollected': [
    '没有收缴收养登记证，请在送达决定时收缴；无法收缴的，公告作废',
    'The certificate was not collected: collect it when the decision is served, or post the notice that it is void',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
