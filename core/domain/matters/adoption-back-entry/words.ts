import { originalOfficeSentences, originalSentences, registeredPersonSentences } from '../../adoption-law/act-words.ts';
import type { SentenceTable } from '../../law/rule.ts';

/** The sentences of the findings on an old file that is entered again. */
export const sentences = {
  ...originalSentences,
  ...registeredPersonSentences,
  ...originalOfficeSentences,
  'backEntry.beforeLaw': [
    '收养登记日期（{registeredOn|date}）早于收养法施行（1992年4月1日），请核对档案',
    'The adoption is dated {registeredOn|date}, before the law of 1992-04-01: check the file',
  ],
  'backEntry.newFile': [
    '{on|date}的登记不是旧档案，请按收养登记办理',
    'A registration of {on|date} is no old file: take it in as a new one',
  ],
  'backEntry.actBefore': [
    '解除或者撤销的日期早于收养登记日期，请核对',
    'The dissolution or revocation is dated before the adoption: check the file',
  ],
  'backEntry.actLater': [
    '解除或者撤销的日期（{on|date}）晚于今天，请核对',
    'The dissolution or revocation is dated {on|date}, after today',
  ],
  'backEntry.already': [
    '登记库中已有字号为{number}的登记，不再补录',
    'The register already has {number}: it is not entered again',
  ],
  'backEntry.similar': [
    '登记库中已有同一当事人的收养办件（{numbers}），请核对是否重复补录',
    'The register has cases of the same persons ({numbers}): check that this file is not entered twice',
  ],
  'backEntry.opinionUntold': [
    '被收养人当时已满{limit|age}周岁，档案中应当有本人意见，请填写',
    'The adopted person was {limit} or older then: the file should have the own opinion',
  ],
  'backEntry.noPages': ['档案页数应当大于零', 'The file has at least one page'],
} as const satisfies SentenceTable;

export type SentenceCode = keyof typeof sentences;
