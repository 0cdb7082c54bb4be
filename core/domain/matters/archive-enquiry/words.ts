import type { SentenceTable } from '../../law/rule.ts';
import { applicantSentences } from '../../marriage-law/applicant-words.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';

/** The sentences of the findings on an archive enquiry; printed on the notice of refusal. */
export const sentences = {
  ...sharedSentences,
  ...applicantSentences,

  'enquiry.ownArchive': [
    '当事人持身份证件可以查阅本人的婚姻登记档案',
    'A party with an identity paper may read the own file',
  ],
  'enquiry.notOwnArchive': [
    '当事人只能查阅本人的婚姻登记档案；查阅他人档案的，请由其本人办理，或者持其经公证的授权委托书办理',
    "A party may read the own file only: let the other come, or bring that person's notarised power of attorney",
  ],
  'enquiry.nameDiffers': [
    '查询对象与申请人姓名不同，请填写查询对象的身份证件号，核实是否本人（曾用名）',
    'The name sought is not that of the applicant: enter the number sought, to see whether it is a former name',
  ],
  'enquiry.agentMayRead': [
    '代理人持经公证的授权委托书可以查阅委托人的档案',
    'An agent with a notarised power of attorney may read the file',
  ],
  'enquiry.agentNotAuthorised': [
    '代理人没有出示经公证的授权委托书，请补交',
    'The agent shows no notarised power of attorney: it is needed',
  ],
  'enquiry.lawyerMayRead': [
    '律师持受理案件的法院出具的证明材料和执业证件可以查阅与诉讼有关的档案',
    'A lawyer with papers of the court that has the case may read what concerns it',
  ],
  'enquiry.lawyerNotAuthorised': [
    '律师没有出示受理案件的法院出具的证明材料和律师事务所证明，请补交',
    'The lawyer shows no papers of the court that has the case, nor the letter of the firm: they are needed',
  ],
  'enquiry.authorityMayRead': ['有关机关持单位介绍信可以查阅', 'The organ may read with its letter of introduction'],
  'enquiry.authorityNoLetter': ['没有出示单位介绍信，请补交', 'No letter of introduction is shown: it is needed'],
  'enquiry.periodReversed': [
    '查询的起始日期晚于截止日期，请核对',
    'The first day sought lies after the last: check the dates',
  ],
  'enquiry.tellReader': [
    '请告知查阅人：档案只能当场查阅，不得公开内容、不得损害当事人的合法权益；复印件加盖查档专用章后有效',
    'Tell the reader: here only, not to be published nor used against the parties; copies count with the stamp',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
