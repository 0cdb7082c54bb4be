import { missingFacts } from '../../../law/rule.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import type { Outcome, ProofContext, Rule } from './rule.ts';

function gaps({ searchedFrom, searchedTo, searchedArea, found, records }: ProofContext['application']): string[] {
  const missing = [
    searchedFrom === undefined ? 'searchedFrom' : undefined,
    searchedTo === undefined ? 'searchedTo' : undefined,
    searchedArea?.trim() ? undefined : 'searchedArea',
    found === undefined ? 'found' : undefined,
    found === 'records' && !records?.trim() ? 'records' : undefined,
  ];
  return missing.filter((field) => field !== undefined);
}

/** F15 查询期间、范围和结果: the certificate says what was searched and what was found. */
export const searchTold: Rule = {
  id: 'F15',
  article: (law) => workNorm(law, '第六十五条'),
  judge: ({ on, application }) => {
    const missing = gaps(application);
    const { searchedFrom, searchedTo, found, records } = application;
    const outcomes: Outcome[] = missing.length > 0 ? [missingFacts(undefined, ...missing)] : [];
    if (searchedFrom !== undefined && searchedTo !== undefined && searchedFrom > searchedTo)
      outcomes.push({ verdict: 'NEED', code: 'proof.periodReversed' });
    if (searchedTo !== undefined && searchedTo > on)
      outcomes.push({ verdict: 'NEED', code: 'proof.periodLater', data: { searchedTo } });
    if (found === 'none' && records?.trim()) outcomes.push({ verdict: 'NEED', code: 'proof.recordsContradict' });
    return outcomes.length > 0 ? outcomes : [{ verdict: 'PASS', code: 'proof.searched' }];
  },
  examples: [
    { name: 'searched, nothing found', on: '2025-06-02', expected: [{ verdict: 'PASS' }] },
    {
      name: 'records found and named',
      on: '2025-06-02',
      facts: { found: 'records', records: '2009年05月20日在巫山县民政局登记结婚' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'records found and not named',
      on: '2025-06-02',
      facts: { found: 'records' },
      expected: [{ verdict: 'NEED', missing: ['records'] }],
    },
    {
      name: 'nothing told of the search',
      on: '2025-06-02',
      facts: { searchedFrom: undefined, searchedTo: undefined, searchedArea: ' ', found: undefined },
      expected: [{ verdict: 'NEED', missing: ['searchedFrom', 'searchedTo', 'searchedArea', 'found'] }],
    },
    {
      name: 'backwards and into the future',
      on: '2025-06-02',
      facts: { searchedFrom: '2025-06-04', searchedTo: '2025-06-03' },
      expected: [
        { verdict: 'NEED', code: 'proof.periodReversed' },
        { verdict: 'NEED', code: 'proof.periodLater' },
      ],
    },
    {
      name: 'nothing found, and yet something written',
      on: '2025-06-02',
      facts: { records: '2009年登记' },
      expected: [{ verdict: 'NEED', code: 'proof.recordsContradict' }],
    },
  ],
};
