import { missingFacts } from '../../../law/rule.ts';
import { applicantExamples } from '../../../marriage-law/applicant-examples.ts';
import { applicantKnown, applicantPapers, applicantPaperValid } from '../../../marriage-law/applicant-rules.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import type { Outcome, Rule } from './rule.ts';

const article: Rule['article'] = (law) => workNorm(law, '第六十五条');

/** M-01 本人申请: in person, or by somebody with a power of attorney and both identity papers. */
export const asksInPersonOrByAgent: Rule = {
  id: 'M-01',
  article,
  judge: ({ application: { applicant, agent } }) => {
    if (agent === undefined) {
      if (applicant.present === undefined) return [missingFacts(undefined, 'applicant.present')];
      return applicant.present ? [] : [{ verdict: 'NEED', code: 'proof.absent' }];
    }
    const untold: readonly Outcome[] =
      agent.name?.trim() && agent.idNumber?.trim()
        ? []
        : [{ verdict: 'NEED', code: 'proof.agentUntold', missing: ['agent.name', 'agent.idNumber'] }];
    return agent.authorised
      ? [{ verdict: 'PASS', code: 'proof.agentInOrder' }, ...untold]
      : [{ verdict: 'NEED', code: 'proof.agentNotAuthorised' }, ...untold];
  },
  examples: [
    { name: 'in person', on: '2025-06-02', expected: [] },
    {
      name: 'not there, and nobody sent',
      on: '2025-06-02',
      applicant: { present: false },
      expected: [{ verdict: 'NEED', code: 'proof.absent' }],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      applicant: { present: undefined },
      expected: [{ verdict: 'NEED', missing: ['applicant.present'] }],
    },
    {
      name: 'an agent with the papers',
      on: '2025-06-02',
      applicant: { present: false },
      facts: { agent: { name: '林晓星', idNumber: '500103200303100017', authorised: true } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'an agent without them, and without a name',
      on: '2025-06-02',
      facts: { agent: {} },
      expected: [
        { verdict: 'NEED', code: 'proof.agentNotAuthorised' },
        { verdict: 'NEED', code: 'proof.agentUntold' },
      ],
    },
  ],
};

/** M-12 身份证件, of the one whose records are asked for. */
export const identityPaperShown: Rule = {
  id: 'M-12',
  article,
  judge: applicantPapers,
  examples: applicantExamples.papers,
};

/** M-13 申请人身份信息. */
export const applicantIsKnown: Rule = {
  id: 'M-13',
  article,
  judge: applicantKnown,
  examples: applicantExamples.known,
};

/** M-23 证件在有效期内. */
export const identityPaperValid: Rule = {
  id: 'M-23',
  article,
  judge: applicantPaperValid,
  examples: applicantExamples.validity,
};
