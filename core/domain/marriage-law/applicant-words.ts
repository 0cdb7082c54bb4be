import type { SentenceTable } from '../law/rule.ts';

/** Sentences about the one person who asks, shared by the matters of one person. */
export const applicantSentences = {
  'applicant.nameRefused': [
    '申请人的姓名不能登记：{problem|nameProblem}',
    "The applicant's name cannot be kept: {problem|nameProblem}",
  ],
  'applicant.nameDiffersFromCard': ['申请人的姓名与读卡结果不一致', "The applicant's name differs from the card"],
  'applicant.numberWrong': [
    '申请人的身份证件号有误：{problems|numberProblems}；证件确有错误的，先到有关部门更正',
    "The applicant's identity number is wrong: {problems|numberProblems}; if the paper itself is wrong, have it corrected first",
  ],
  'applicant.numberOfOtherKind': [
    '申请人的身份证件号与身份类别不符',
    "The applicant's identity number belongs to another kind of person",
  ],
  'applicant.numberDisagrees': [
    '申请人的{fields|fields}与身份证件号不一致，先到有关部门更正',
    "The applicant's {fields|fields} disagrees with the identity number: have it corrected first",
  ],
  'applicant.papersMissing': ['申请人缺少证件：{papers|papers}', 'The applicant lacks papers: {papers|papers}'],
  'applicant.idExpired': [
    '申请人的身份证件已过有效期（{validTo|date}），可以持临时身份证办理',
    "The applicant's identity paper expired on {validTo|date}; a temporary card will do",
  ],
  'applicant.validityUnknown': [
    '没有填写申请人证件的有效期，请看证件',
    "The validity of the applicant's identity paper was not entered: read it off the card",
  ],
} as const satisfies SentenceTable;
export type ApplicantSentenceCode = keyof typeof applicantSentences;
