import { regulation } from '../../../marriage-law/articles.ts';
import { registeredExamples } from '../../../marriage-law/registered-examples.ts';
import { originalKnown, registeredPersonsKnown } from '../../../marriage-law/registered-rules.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Rule } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第十六条', '第二十条');

/** K-03 原登记: on which registration the remark stands. */
export const originalIsKnown: Rule = {
  id: 'K-03',
  article,
  judge: originalKnown,
  examples: registeredExamples.original,
};

/** K-04 登记的双方: named as they were registered. */
export const personsAreKnown: Rule = {
  id: 'K-04',
  article,
  judge: registeredPersonsKnown,
  examples: registeredExamples.persons,
};

/** K-05 上传全国婚姻基础信息库, since 2025-05-10. */
export const uploaded: Rule = {
  id: 'K-05',
  from: lawDays.regulation2025,
  article: () => '婚姻登记条例（2025） 第二十条',
  judge: () => [{ verdict: 'WARN', code: 'remark.upload' }],
  examples: [{ name: 'on the first day', on: '2025-05-10', expected: [{ verdict: 'WARN' }] }],
};
