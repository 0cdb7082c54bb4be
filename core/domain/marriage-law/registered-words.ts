import type { SentenceTable } from '../law/rule.ts';

/** Sentences about the registration that an act is about and the two persons on it. */
export const registeredSentences = {
  'registered.later': [
    '原登记日期（{registeredOn|date}）晚于办理日，请核对',
    'The original registration is dated {registeredOn|date}, after the day at the counter',
  ],
  'registered.nameRefused': [
    '{party}的姓名不能登记：{problem|nameProblem}',
    "{party}'s name cannot be kept: {problem|nameProblem}",
  ],
  'registered.numberUnusual': [
    '{party}的身份证件号按原登记填写（{problems|numberProblems}），请核对档案',
    "{party}'s number is as registered ({problems|numberProblems}): check it against the archive",
  ],
} as const satisfies SentenceTable;
export type RegisteredSentenceCode = keyof typeof registeredSentences;
