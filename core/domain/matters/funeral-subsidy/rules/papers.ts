import type { SubsidyPaper } from '../schema.ts';
import type { SentenceCode } from '../words.ts';
import { measures, type Rule, told, untold } from './rule.ts';

const missingCodes: Readonly<Record<SubsidyPaper, SentenceCode>> = {
  'applicant-id': 'funeral.applicantIdMissing',
  'deceased-id': 'funeral.deceasedIdMissing',
  'death-certificate': 'funeral.deathCertificateMissing',
};

/** STEP-2 申请材料: every paper of the table; all that is missing is told at once (一次性告知). */
export const papers: Rule = {
  id: 'STEP-2',
  article: measures,
  judge: (context) => {
    const { papers: shown } = context.application;
    const asked = context.table.papers;
    if (asked.length > 0 && shown === undefined) return [untold(context, 'funeral.papersUntold', 'papers')];
    return asked
      .filter(({ paper }) => !shown?.includes(paper))
      .map(({ paper, document }) =>
        told(context, 'NEED', missingCodes[paper], { missing: ['papers'], basis: document }),
      );
  },
  examples: [
    { name: 'all three', on: '2024-06-03', expected: [] },
    {
      name: 'no death certificate',
      on: '2024-06-03',
      facts: { papers: ['applicant-id', 'deceased-id'] },
      expected: [{ verdict: 'NEED', code: 'funeral.deathCertificateMissing' }],
    },
    {
      name: 'none: all are told',
      on: '2024-06-03',
      facts: { papers: [] },
      expected: [
        { verdict: 'NEED', code: 'funeral.applicantIdMissing' },
        { verdict: 'NEED', code: 'funeral.deceasedIdMissing' },
        { verdict: 'NEED', code: 'funeral.deathCertificateMissing' },
      ],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      facts: { papers: undefined },
      expected: [{ verdict: 'NEED', code: 'funeral.papersUntold' }],
    },
  ],
};
