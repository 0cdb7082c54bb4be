import { missingFacts } from '../../../law/rule.ts';
import { readingArticle } from './article.ts';
import type { EnquiryContext, Outcome, Rule } from './rule.ts';

function gaps({ purpose, sought, result }: EnquiryContext['application']): string[] {
  const missing = [
    purpose?.trim() ? undefined : 'purpose',
    sought?.name?.trim() || sought?.idNumber?.trim() ? undefined : 'sought',
    result?.trim() ? undefined : 'result',
  ];
  return missing.filter((field) => field !== undefined);
}

/** F17 查询登记: what for, what is sought, and what came of it; without all three the enquiry is not finished. */
export const entryComplete: Rule = {
  id: 'F17',
  article: readingArticle,
  judge: ({ application }) => {
    const missing = gaps(application);
    const { from, to } = application.sought ?? {};
    const reversed: readonly Outcome[] =
      from !== undefined && to !== undefined && from > to ? [{ verdict: 'NEED', code: 'enquiry.periodReversed' }] : [];
    return [...(missing.length > 0 ? [missingFacts(undefined, ...missing)] : []), ...reversed];
  },
  examples: [
    { name: 'all told', on: '2025-06-02', expected: [] },
    {
      name: 'nothing told',
      on: '2025-06-02',
      facts: { purpose: ' ', sought: {}, result: undefined },
      expected: [{ verdict: 'NEED', missing: ['purpose', 'sought', 'result'] }],
    },
    {
      name: 'the period is written backwards',
      on: '2025-06-02',
      facts: { sought: { name: '林晓月', from: '2010-01-01', to: '2009-01-01' } },
      expected: [{ verdict: 'NEED', code: 'enquiry.periodReversed' }],
    },
  ],
};
