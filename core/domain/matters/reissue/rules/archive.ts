import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { isTold } from '../parties.ts';
import type { ReissueApplication } from '../schema.ts';
import type { Outcome, ReissueContext, Rule } from './rule.ts';

/** S-04 查证属实: the archive of the original registration was found, or sufficient evidence was examined. */
export const archiveBearsOut: Rule = {
  id: 'S-04',
  article: (law) => regulation(law, '第十七条', '第二十一条'),
  judge: ({ application: { archiveFound, sufficientEvidence } }) => {
    if (archiveFound === undefined) return [missingFacts(undefined, 'archiveFound')];
    if (archiveFound) return [{ verdict: 'PASS', code: 'reissue.archiveFound' }];
    return sufficientEvidence
      ? [{ verdict: 'PASS', code: 'reissue.evidenceEnough' }]
      : [{ verdict: 'NEED', code: 'reissue.archiveNotFound', missing: ['sufficientEvidence'] }];
  },
  examples: [
    { name: 'found', on: '2025-06-02', expected: [{ verdict: 'PASS', code: 'reissue.archiveFound' }] },
    {
      name: 'not found',
      on: '2025-06-02',
      facts: { archiveFound: false },
      expected: [{ verdict: 'NEED', code: 'reissue.archiveNotFound' }],
    },
    {
      name: 'not found, other evidence is enough',
      on: '2012-06-04',
      facts: { archiveFound: false, sufficientEvidence: true },
      expected: [{ verdict: 'PASS', code: 'reissue.evidenceEnough' }],
    },
    {
      name: 'not looked for',
      on: '2025-06-02',
      facts: { archiveFound: undefined },
      expected: [{ verdict: 'NEED', missing: ['archiveFound'] }],
    },
  ],
};

type Proxy = NonNullable<ReissueApplication['proxy']>;

function proxyOutcomes(proxy: Proxy, archiveFound: boolean | undefined): readonly Outcome[] {
  const missing = (['of', 'name', 'idNumber'] as const)
    .filter((field) => proxy[field] === undefined || proxy[field] === '')
    .map((field) => `proxy.${field}`);
  const agent: readonly Outcome[] =
    missing.length > 0
      ? [{ verdict: 'WARN', code: 'reissue.agentUntold', data: { fields: missing.join(',') }, missing }]
      : [];
  const archive: readonly Outcome[] =
    archiveFound === false ? [{ verdict: 'NEED', code: 'reissue.proxyNeedsArchive' }] : [];
  if (!proxy.notarised) return [{ verdict: 'NEED', code: 'reissue.proxyNotNotarised' }, ...agent, ...archive];
  if (proxy.complete === false) return [{ verdict: 'NEED', code: 'reissue.proxyIncomplete' }, ...agent, ...archive];
  const read: Outcome = proxy.complete
    ? { verdict: 'PASS', code: 'reissue.proxyInOrder' }
    : { verdict: 'WARN', code: 'reissue.proxyUnread', missing: ['proxy.complete'] };
  return [read, ...agent, ...archive];
}

function absentOutcomes(context: ReissueContext): readonly Outcome[] {
  const represented = context.application.proxy?.of;
  return context.applying
    .filter((party) => isTold(context, party) && party.facts.present === false && party.role !== represented)
    .map(({ role }) => ({ verdict: 'NEED', code: 'reissue.applicantAbsent', party: role }));
}

/** S-05 亲自申请或者委托: at least one party comes, or sends an agent whose notarised power of attorney is complete. */
export const appliesInPersonOrByProxy: Rule = {
  id: 'S-05',
  article: (law) => workNorm(law, '第六十五条'),
  judge: (context) => {
    const { applicants, proxy, archiveFound } = context.application;
    if (!proxy && applicants === undefined) return [missingFacts(undefined, 'applicants')];
    if (!proxy && applicants?.length === 0) {
      return [{ verdict: 'NEED', code: 'reissue.nobodyApplies', missing: ['applicants'] }];
    }
    return [...absentOutcomes(context), ...(proxy ? proxyOutcomes(proxy, archiveFound) : [])];
  },
  examples: [
    { name: 'both present', on: '2025-06-02', expected: [] },
    { name: 'one present', on: '2025-06-02', facts: { applicants: ['man'] }, expected: [] },
    {
      name: 'nobody',
      on: '2025-06-02',
      facts: { applicants: [] },
      expected: [{ verdict: 'NEED', code: 'reissue.nobodyApplies' }],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      facts: { applicants: undefined, proxy: undefined },
      expected: [{ verdict: 'NEED', missing: ['applicants'] }],
    },
    {
      name: 'she applies, is not there and sent nobody',
      on: '2025-06-02',
      woman: { present: false },
      expected: [{ verdict: 'NEED', code: 'reissue.applicantAbsent', party: 'woman' }],
    },
    {
      name: 'by an agent with a complete paper',
      on: '2025-06-02',
      woman: { present: false },
      facts: {
        proxy: { notarised: true, of: 'woman', name: '林晓星', idNumber: '500103200303100017', complete: true },
      },
      expected: [{ verdict: 'PASS', code: 'reissue.proxyInOrder' }],
    },
    {
      name: 'notarised, and nothing else told',
      on: '2025-06-02',
      facts: { applicants: [], proxy: { notarised: true } },
      expected: [
        { verdict: 'WARN', code: 'reissue.proxyUnread' },
        { verdict: 'WARN', code: 'reissue.agentUntold', missing: ['proxy.of', 'proxy.name', 'proxy.idNumber'] },
      ],
    },
    {
      name: 'not notarised',
      on: '2025-06-02',
      facts: { proxy: { notarised: false, of: 'woman', name: '林晓星', idNumber: '500103200303100017' } },
      expected: [{ verdict: 'NEED', code: 'reissue.proxyNotNotarised' }],
    },
    {
      name: 'incomplete, and the archive was not found',
      on: '2025-06-02',
      facts: {
        archiveFound: false,
        sufficientEvidence: true,
        proxy: { notarised: true, of: 'woman', name: '林晓星', idNumber: '500103200303100017', complete: false },
      },
      expected: [
        { verdict: 'NEED', code: 'reissue.proxyIncomplete' },
        { verdict: 'NEED', code: 'reissue.proxyNeedsArchive' },
      ],
    },
  ],
};
