import { applicantExamples } from '../../../marriage-law/applicant-examples.ts';
import { applicantKnown, applicantPapers, applicantPaperValid } from '../../../marriage-law/applicant-rules.ts';
import { readingArticle } from './article.ts';
import type { EnquiryContext, Rule } from './rule.ts';

/** An organ's officer shows the organ's letter and a service card; everybody else an identity paper. */
function isOfficer({ application }: EnquiryContext): boolean {
  return application.standing === 'authority';
}

/** M-12 查阅人的身份证件. */
export const identityPaperShown: Rule = {
  id: 'M-12',
  article: readingArticle,
  judge: (context) => (isOfficer(context) ? [] : applicantPapers(context)),
  examples: [
    ...applicantExamples.papers,
    {
      name: 'an officer shows the letter',
      on: '2025-06-02',
      applicant: { papers: undefined },
      facts: { standing: 'authority' },
      expected: [],
    },
  ],
};

/** M-13 查阅人身份信息. */
export const applicantIsKnown: Rule = {
  id: 'M-13',
  article: readingArticle,
  judge: applicantKnown,
  examples: applicantExamples.known,
};

/** M-23 证件在有效期内. */
export const identityPaperValid: Rule = {
  id: 'M-23',
  article: readingArticle,
  judge: (context) => (isOfficer(context) ? [] : applicantPaperValid(context)),
  examples: [
    ...applicantExamples.validity,
    {
      name: 'an officer shows no identity card',
      on: '2025-06-02',
      applicant: { idValidTo: undefined },
      facts: { standing: 'authority' },
      expected: [],
    },
  ],
};
