import type { SentenceTable } from '../law/rule.ts';

/** The sentence of missing facts, of every act on a registered adoption. */
export const actSentences = {
  'act.missing': ['未填写：{fields|adoptionFields}', 'Not entered: {fields|adoptionFields}'],
} as const satisfies SentenceTable;
export type ActSentenceCode = keyof typeof actSentences;

const nameSentence = {
  'act.nameRefused': [
    '{who|adoptionRole}的姓名不能登记：{problem|nameProblem}',
    'The name of {who|adoptionRole} cannot be kept: {problem|nameProblem}',
  ],
} as const satisfies SentenceTable;

/** Sentences about the registration that an act is about (`originalAdoptionKnown`). */
export const originalSentences = {
  ...actSentences,
  'act.registeredLater': [
    '原收养登记日期（{registeredOn|date}）晚于办理日，请核对',
    'The adoption is dated {registeredOn|date}, after the day at the counter',
  ],
} as const satisfies SentenceTable;
export type OriginalCode = keyof typeof originalSentences;

/** Sentences about the persons on that registration (`registeredPersonsKnown`). */
export const registeredPersonSentences = {
  ...actSentences,
  ...nameSentence,
  'act.numberUnusual': [
    '{who|adoptionRole}的身份证件号按原登记填写（{problems|numberProblems}），请核对档案',
    'The number of {who|adoptionRole} is as registered ({problems|numberProblems}): check it against the archive',
  ],
} as const satisfies SentenceTable;
export type RegisteredPersonCode = keyof typeof registeredPersonSentences;

/** Sentences about the office that keeps the file (`originalOffice`). */
export const originalOfficeSentences = {
  ...actSentences,
  'act.officeHere': ['原收养登记在本处办理', 'This office registered the adoption'],
  'act.officeElsewhere': [
    '请到原收养登记机关（{place|divisions}）办理',
    'The office that registered the adoption has authority: {place|divisions}',
  ],
} as const satisfies SentenceTable;
export type OriginalOfficeCode = keyof typeof originalOfficeSentences;

/** Sentences about those who stand at the counter (`at-the-counter.ts`). */
export const counterSentences = {
  ...actSentences,
  ...nameSentence,
  'act.absent': [
    '{who|adoptionRole}没有到场，请本人到场办理',
    '{who|adoptionRole} is not present and must come in person',
  ],
  'act.nameDiffersFromCard': [
    '{who|adoptionRole}的姓名与读卡结果不一致',
    'The name of {who|adoptionRole} differs from the card',
  ],
  'act.numberWrong': [
    '{who|adoptionRole}的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到公安机关更正',
    'The identity number of {who|adoptionRole} is wrong: {problems|numberProblems}; if the paper itself is wrong, have it corrected first',
  ],
  'act.numberOfOtherKind': [
    '{who|adoptionRole}的身份证件号与身份类别不符',
    'The identity number of {who|adoptionRole} belongs to another kind of person',
  ],
  'act.numberDisagrees': [
    '{who|adoptionRole}的{fields|fields}与身份证件号不一致，先到公安机关更正',
    'The {fields|fields} of {who|adoptionRole} disagrees with the identity number: have it corrected first',
  ],
  'act.papersMissing': [
    '{who|adoptionRole}缺少证件：{papers|papers}',
    '{who|adoptionRole} lacks papers: {papers|papers}',
  ],
} as const satisfies SentenceTable;
export type CounterCode = keyof typeof counterSentences;
