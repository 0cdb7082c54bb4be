import { isSameIdentityNumber } from '../../../identity/match-key.ts';
import { missingFacts } from '../../../law/rule.ts';
import { isSameName } from '../../../people/names.ts';
import { readingArticle } from './article.ts';
import type { EnquiryContext, Outcome, Rule } from './rule.ts';

/** Whether what a party seeks is the own file: by the number where both are told, else by either name of the file. */
function ownArchive({ application: { applicant, sought } }: EnquiryContext): Outcome {
  const own: Outcome = { verdict: 'PASS', code: 'enquiry.ownArchive' };
  const { name, idNumber, otherName } = sought ?? {};
  if (idNumber && applicant.idNumber) {
    if (isSameIdentityNumber(idNumber, applicant.idNumber)) return own;
    const isOther = otherName !== undefined && isSameName(otherName, applicant.name ?? '');
    return isOther ? own : { verdict: 'REFUSE', code: 'enquiry.notOwnArchive' };
  }
  const names = [name, otherName].filter((one) => one !== undefined && one.trim() !== '');
  if (names.length === 0 || names.some((one) => one && isSameName(one, applicant.name ?? ''))) return own;
  return { verdict: 'NEED', code: 'enquiry.nameDiffers', missing: ['sought.idNumber'] };
}

function authorised({ application }: EnquiryContext): readonly Outcome[] {
  const { standing, letter, authority } = application;
  const nameless = authority?.trim() ? [] : [missingFacts(undefined, 'authority')];
  switch (standing) {
    case 'agent':
      return [
        letter
          ? { verdict: 'PASS', code: 'enquiry.agentMayRead' }
          : { verdict: 'NEED', code: 'enquiry.agentNotAuthorised' },
      ];
    case 'lawyer':
      return [
        letter
          ? { verdict: 'PASS', code: 'enquiry.lawyerMayRead' }
          : { verdict: 'NEED', code: 'enquiry.lawyerNotAuthorised' },
        ...nameless,
      ];
    case 'authority':
      return [
        letter
          ? { verdict: 'PASS', code: 'enquiry.authorityMayRead' }
          : { verdict: 'NEED', code: 'enquiry.authorityNoLetter' },
        ...nameless,
      ];
    default:
      return [];
  }
}

/** Q-01 谁可以查阅: the parties themselves, their agents, lawyers in a case, organs with a letter (marriage.md §7.1). */
export const mayRead: Rule = {
  id: 'Q-01',
  article: readingArticle,
  judge: (context) => {
    const { standing } = context.application;
    if (standing === undefined) return [missingFacts(undefined, 'standing')];
    return standing === 'party' ? [ownArchive(context)] : authorised(context);
  },
  examples: [
    { name: 'her own file', on: '2025-06-02', expected: [{ verdict: 'PASS', code: 'enquiry.ownArchive' }] },
    { name: 'before the archive rules', on: '2006-01-22', expected: [{ verdict: 'PASS' }] },
    {
      name: 'her own file under the number of 15 digits',
      on: '2025-06-02',
      applicant: { idNumber: '510202196001010018', sex: 'male', birth: '1960-01-01' },
      facts: { sought: { name: '林小月', idNumber: '510202600101001' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: "somebody else's file",
      on: '2025-06-02',
      facts: { sought: { name: '陈志远', idNumber: '510202196001010018' } },
      expected: [{ verdict: 'REFUSE', code: 'enquiry.notOwnArchive' }],
    },
    {
      name: 'the file of her husband with her: it is hers too',
      on: '2025-06-02',
      facts: { sought: { name: '陈志远', idNumber: '510202196001010018', otherName: '林晓月' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'another name and no number',
      on: '2025-06-02',
      facts: { sought: { name: '林小月' } },
      expected: [{ verdict: 'NEED', code: 'enquiry.nameDiffers' }],
    },
    {
      name: 'an agent with the paper',
      on: '2025-06-02',
      facts: { standing: 'agent', letter: true, sought: { name: '陈志远' } },
      expected: [{ verdict: 'PASS', code: 'enquiry.agentMayRead' }],
    },
    {
      name: 'an agent without',
      on: '2025-06-02',
      facts: { standing: 'agent', sought: { name: '陈志远' } },
      expected: [{ verdict: 'NEED', code: 'enquiry.agentNotAuthorised' }],
    },
    {
      name: 'a lawyer with the papers of the court',
      on: '2025-06-02',
      facts: { standing: 'lawyer', letter: true, authority: '重庆某某律师事务所' },
      expected: [{ verdict: 'PASS', code: 'enquiry.lawyerMayRead' }],
    },
    {
      name: 'a lawyer without, of no firm',
      on: '2025-06-02',
      facts: { standing: 'lawyer', letter: false },
      expected: [
        { verdict: 'NEED', code: 'enquiry.lawyerNotAuthorised' },
        { verdict: 'NEED', missing: ['authority'] },
      ],
    },
    {
      name: 'the police with a letter',
      on: '2025-06-02',
      facts: { standing: 'authority', letter: true, authority: '重庆市公安局渝中区分局' },
      expected: [{ verdict: 'PASS', code: 'enquiry.authorityMayRead' }],
    },
    {
      name: 'the police without',
      on: '2025-06-02',
      facts: { standing: 'authority', authority: '重庆市公安局渝中区分局' },
      expected: [{ verdict: 'NEED', code: 'enquiry.authorityNoLetter' }],
    },
    {
      name: 'nobody said who asks',
      on: '2025-06-02',
      facts: { standing: undefined },
      expected: [{ verdict: 'NEED', missing: ['standing'] }],
    },
  ],
};

/** Q-02 查阅人的义务, told to each reader. */
export const readerTold: Rule = {
  id: 'Q-02',
  article: readingArticle,
  judge: () => [{ verdict: 'WARN', code: 'enquiry.tellReader' }],
  examples: [{ name: 'always', on: '2025-06-02', expected: [{ verdict: 'WARN' }] }],
};
