import { counterSentences, originalSentences } from '../../adoption-law/act-words.ts';
import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of what the desk asks besides the law's rules. */
export const deskSentences = {
  ...originalSentences,
  ...counterSentences,
  'dissolution.agreementMissing': [
    '没有解除收养关系的书面协议，请当事人签订后提交',
    'There is no written agreement to dissolve the adoption: have it signed and handed in',
  ],
  'dissolution.photos': [
    '单人照片每人不足两张（现有{photos}张），请补齐',
    'Two single photographs of each are needed, there are {photos}: bring more',
  ],
  'dissolution.notQuestioned': [
    '{who|adoptionRole}的询问笔录没有完成：请单独询问、记录并由本人签名',
    '{who|adoptionRole} was not yet questioned: ask alone, write it down, have it signed',
  ],
  'dissolution.notAlone': [
    '{who|adoptionRole}不是单独接受询问的，请单独询问',
    '{who|adoptionRole} was not asked alone: ask again without the others',
  ],
  'dissolution.notTakenBack': ['没有收回收养登记证，请收回后再登记', 'The adoption certificate was not taken back yet'],
} as const satisfies SentenceTable;

export type DeskSentenceCode = keyof typeof deskSentences;
