import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { originalGaps } from '../../../marriage-law/original-texts.ts';
import type { Outcome, Rule } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第十七条', '第二十一条');

/** S-01 登记的婚姻状况仍然成立: still married to each other, or divorced and not remarried to each other. */
export const statusStillStands: Rule = {
  id: 'S-01',
  article,
  judge: ({ application: { kind, statusStands } }) => {
    if (statusStands === undefined) return [missingFacts(undefined, 'statusStands')];
    if (kind === undefined) return statusStands ? [] : [{ verdict: 'REFUSE', code: 'reissue.statusEnded' }];
    if (kind === 'marriage') {
      return statusStands
        ? [{ verdict: 'PASS', code: 'reissue.marriageStands' }]
        : [{ verdict: 'REFUSE', code: 'reissue.marriageEnded' }];
    }
    return statusStands
      ? [{ verdict: 'PASS', code: 'reissue.divorceStands' }]
      : [{ verdict: 'REFUSE', code: 'reissue.divorceEnded' }];
  },
  examples: [
    { name: 'still married', on: '2025-06-02', expected: [{ verdict: 'PASS', code: 'reissue.marriageStands' }] },
    {
      name: 'divorced by a court since',
      on: '2025-06-02',
      facts: { statusStands: false },
      expected: [{ verdict: 'REFUSE', code: 'reissue.marriageEnded' }],
    },
    {
      name: 'divorced and not remarried',
      on: '2012-06-04',
      facts: { kind: 'divorce' },
      expected: [{ verdict: 'PASS', code: 'reissue.divorceStands' }],
    },
    {
      name: 'divorced and married to each other again',
      on: '2012-06-04',
      facts: { kind: 'divorce', statusStands: false },
      expected: [{ verdict: 'REFUSE', code: 'reissue.divorceEnded' }],
    },
    {
      name: 'changed, and nobody chose the certificate',
      on: '2025-06-02',
      facts: { kind: undefined, statusStands: false },
      expected: [{ verdict: 'REFUSE', code: 'reissue.statusEnded' }],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      facts: { statusStands: undefined },
      expected: [{ verdict: 'NEED', missing: ['statusStands'] }],
    },
  ],
};

/** F13 声明书的内容: which certificate, why, and which registration. What the archive tells stops nothing while nobody typed of it. */
export const declarationFilled: Rule = {
  id: 'F13',
  article: (law) => workNorm(law, '第六十五条'),
  judge: ({ application: { kind, reason, original } }) => {
    const chosen: readonly Outcome[] =
      kind === undefined ? [{ verdict: 'NEED', code: 'reissue.kindUnknown', missing: ['kind'] }] : [];
    const why = reason === undefined ? [missingFacts(undefined, 'reason')] : [];
    const missing = originalGaps(original);
    if (missing.length === 0) return [...chosen, ...why];
    if (original !== undefined) return [...chosen, ...why, missingFacts(undefined, ...missing)];
    return [
      ...chosen,
      ...why,
      { verdict: 'WARN', code: 'reissue.originalUnread', data: { fields: missing.join(',') }, missing },
    ];
  },
  examples: [
    { name: 'all told', on: '2025-06-02', expected: [] },
    {
      name: 'neither certificate nor reason chosen',
      on: '2025-06-02',
      facts: { kind: undefined, reason: undefined },
      expected: [
        { verdict: 'NEED', code: 'reissue.kindUnknown' },
        { verdict: 'NEED', missing: ['reason'] },
      ],
    },
    {
      name: 'nothing told of the registration',
      on: '2025-06-02',
      facts: { original: undefined },
      expected: [{ verdict: 'WARN', missing: ['original.registeredOn', 'original.office', 'original.number'] }],
    },
    {
      name: 'its number left open',
      on: '2025-06-02',
      facts: { original: { registeredOn: '2009-05-20', division: '500237' } },
      expected: [{ verdict: 'NEED', missing: ['original.number'] }],
    },
  ],
};
