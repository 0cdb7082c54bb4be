import type { SentenceTable } from '../../law/rule.ts';
import { applicantSentences } from '../../marriage-law/applicant-words.ts';
import { sharedSentences } from '../../marriage-law/sentence.ts';

const instead = '可以查阅、复制本人的婚姻登记档案；用证单位可以采用本人书面声明，或者与婚姻登记机关核实';
const insteadEnglish =
  'the archive may be read and copied; whoever asks for the proof may take a written declaration or ask the registry itself';

/** The sentences of the findings on a certificate of marriage records; printed on the notice of refusal. */
export const sentences = {
  ...sharedSentences,
  ...applicantSentences,

  'proof.unlimited': ['2015年9月1日以前，出具证明不限用途', 'Before 2015-09-01 the certificate was given for any use'],
  'proof.taiwan': ['用于涉台事务，可以出具', 'For use in Taiwan affairs: may be given'],
  'proof.listedCountry': [
    '用于{country}的公证，可以出具（国家名单依据{source}）',
    'For a notarisation for {country}: may be given (list of {source})',
  ],
  'proof.countryNotListed': [
    `该国（{country}）不在可以出具证明的国家名单内（{source}），不能出具；${instead}`,
    `{country} is not on the list of countries ({source}): not given; ${insteadEnglish}`,
  ],
  'proof.otherPurpose': [
    `除涉台事务和名单所列国家的公证外，不再出具婚姻登记记录证明；${instead}`,
    `Given only for Taiwan affairs and notarisations for the listed countries; ${insteadEnglish}`,
  ],

  'proof.absent': [
    '申请人没有到场：请本人持身份证件到场，或者出具授权委托书和双方身份证件委托他人办理',
    'The applicant is not present: come in person, or send somebody with a power of attorney and both identity papers',
  ],
  'proof.agentNotAuthorised': [
    '代理人没有出示授权委托书和双方身份证件',
    'The agent shows no power of attorney with both identity papers',
  ],
  'proof.agentUntold': ['没有填写代理人的姓名和身份证件号', "The agent's name and identity number were not entered"],
  'proof.agentInOrder': ['代理人已出示授权委托书', 'The agent shows a power of attorney'],

  'proof.periodReversed': [
    '查询起始日期晚于截止日期，请核对',
    'The first day searched lies after the last: check the dates',
  ],
  'proof.periodLater': [
    '查询截止日期（{searchedTo|date}）晚于办理日，请核对',
    'The last day searched, {searchedTo|date}, lies after the day at the counter',
  ],
  'proof.recordsContradict': [
    '选择了没有登记记录，又填写了登记记录的内容，请核对',
    'No records, it says, and yet records were entered: check',
  ],
  'proof.searched': ['已按所填期间和范围查询', 'The period and area were searched'],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
