import type { SentenceTable } from '../../law/rule.ts';
import { registeredSentences } from '../../marriage-law/registered-words.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';

/** The sentences of the findings on an annulment; printed on notice and decision. */
export const sentences = {
  ...sharedSentences,
  ...registeredSentences,

  'annulment.registryCannot': [
    '2021年11月18日以前，婚姻登记机关不受理以冒名顶替、虚假身份为由的撤销，请向人民法院提起行政诉讼',
    'Before 2021-11-18 a registry did not annul for impostors or false identities: an action before the court',
  ],
  'annulment.organEvidence': [
    '没有公安机关、人民法院或者人民检察院认定事实的材料，请将线索转交公安机关，取得证明、情况说明、判决书或者建议书后再审查',
    'No finding of police, court or procuratorate: pass the matter to the police and go on with their statement, a judgment or a proposal',
  ],
  'annulment.evidenceUnnamed': [
    '公安、法院、检察机关的证据没有写明材料名称',
    'A piece of evidence of police, court or procuratorate has no name',
  ],
  'annulment.evidenceLater': [
    '有证据的日期（{evidenceOn|date}）晚于办理日，请核对',
    'A piece of evidence is dated {evidenceOn|date}, after the day at the counter',
  ],
  'annulment.evidenceShown': [
    '已有公安、法院或者检察机关认定事实的材料{count}份，可以审查撤销',
    '{count} finding(s) of police, court or procuratorate: the annulment may be examined',
  ],

  'annulment.coercionOnlyMarriage': [
    '受胁迫只能撤销结婚登记',
    'For coercion only a registration of marriage can be annulled',
  ],
  'annulment.freeLater': [
    '恢复人身自由的日期（{freeSince|date}）晚于办理日，请核对',
    'The day of freedom, {freeSince|date}, lies after the day at the counter',
  ],
  'annulment.yearOver': [
    '请求撤销应当在{lastDay|date}以前（结婚登记之日或者恢复人身自由之日起一年内）提出，已经超过',
    'The request had to come by {lastDay|date}, within one year of the registration or of freedom',
  ],
  'annulment.somethingOpen': [
    '涉及子女抚养、财产或者债务问题的，婚姻登记机关不予撤销，请向人民法院请求撤销',
    'Children, property or debts are open: the registry does not annul; the court does',
  ],
  'annulment.certificateNeeded': [
    '请求撤销受胁迫的婚姻应当出示结婚证，请补交',
    'The marriage certificate is needed for the request',
  ],
  'annulment.coercionProofNeeded': [
    '没有能够证明受胁迫结婚的材料，请提交公安机关解救证明、人民法院判决书等',
    'Nothing proves the coercion: a statement of the police who freed the party, a judgment or the like is needed',
  ],
  'annulment.coercionProved': [
    '受胁迫结婚的证明材料齐全，可以审查撤销',
    'The proof of coercion is complete: the annulment may be examined',
  ],
  'annulment.coercionNotHere': [
    '2021年1月1日起，婚姻登记机关不再受理因受胁迫撤销婚姻的请求',
    'Since 2021-01-01 registries take no requests to annul for coercion',
  ],
  'annulment.askCourt': [
    '请受胁迫的一方自胁迫行为终止之日起一年内（被非法限制人身自由的，自恢复人身自由之日起一年内）向人民法院请求撤销婚姻',
    'The coerced party asks the court to annul, within one year of the end of the coercion or of freedom',
  ],

  'annulment.certificateNotShown': [
    '当事人没有交回婚姻登记证，请在送达决定时收回作废',
    'The certificate was not handed in: take it back when the decision is served',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
