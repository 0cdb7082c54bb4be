import {
  counterSentences,
  originalOfficeSentences,
  originalSentences,
  registeredPersonSentences,
} from '../../adoption-law/act-words.ts';
import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of the findings on a certificate of an adoption record. */
export const sentences = {
  ...originalSentences,
  ...registeredPersonSentences,
  ...originalOfficeSentences,
  ...counterSentences,
  'adoptionProof.noArchive': [
    '没有查到该收养登记的档案，不能出具收养登记证明',
    'No file of this adoption was found: the certificate cannot be given',
  ],
  'adoptionProof.archiveFound': ['已查到收养登记档案', 'The file of the adoption was found'],
  'adoptionProof.agentNotAuthorised': [
    '代理人没有出示经公证的授权委托书和双方身份证件',
    'The agent shows no notarised power of attorney with both identity papers',
  ],
  'adoptionProof.agentInOrder': ['代理人已出示经公证的授权委托书', 'The agent shows a notarised power of attorney'],
  'adoptionProof.minor': [
    '被收养人未成年，请由其监护人申请',
    'The adopted person is a minor: the guardian asks for it',
  ],
  'adoptionProof.notOnFile': [
    '申请人不是该收养登记档案所载的{who|adoptionRole}，请核对姓名和身份证件号',
    'The applicant is not {who|adoptionRole} of this file: check name and number',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
