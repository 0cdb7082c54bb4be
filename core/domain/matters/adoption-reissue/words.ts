import {
  counterSentences,
  originalOfficeSentences,
  originalSentences,
  registeredPersonSentences,
} from '../../adoption-law/act-words.ts';
import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of the findings on a reissued paper of an adoption. */
export const sentences = {
  ...originalSentences,
  ...registeredPersonSentences,
  ...originalOfficeSentences,
  ...counterSentences,
  'adoptionReissue.stands': ['原登记的状况没有改变，可以补领', 'What was registered still stands: may be issued again'],
  'adoptionReissue.onlyProof': [
    '该收养关系已经解除，不能补领收养登记证，可以补领解除收养关系证明',
    'The adoption was dissolved: the certificate is not issued again, the proof of its dissolution may be',
  ],
  'adoptionReissue.onlyCertificate': [
    '该收养关系没有解除，不能补领解除收养关系证明，可以补领收养登记证',
    'The adoption stands: there is no dissolution to prove, the certificate may be issued again',
  ],
  'adoptionReissue.annulled': [
    '该收养登记已被撤销，不能补领',
    'The adoption was revoked: nothing of it is issued again',
  ],
  'adoptionReissue.noArchive': [
    '没有查到收养登记档案，请提交能够充分证明收养登记的其他材料',
    'No file was found: other evidence that proves the registration is needed',
  ],
  'adoptionReissue.photos': [
    '照片不足两张（现有{photos}张），请补齐或者现场拍摄',
    'Two photographs are needed, there are {photos}: bring more or have one taken here',
  ],
  'adoptionReissue.minor': ['被收养人未成年，请由收养人申请', 'The adopted person is a minor: the adopters apply'],
  'adoptionReissue.agentNotAuthorised': [
    '代理人没有出示经公证的授权委托书和双方身份证件',
    'The agent shows no notarised power of attorney with both identity papers',
  ],
  'adoptionReissue.agentInOrder': ['代理人已出示经公证的授权委托书', 'The agent shows a notarised power of attorney'],
  'adoptionReissue.nobodyCame': [
    '没有申请人到场，请收养人或者被收养人本人到场办理',
    'No applicant is present: an adopter or the adopted person comes in person',
  ],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
