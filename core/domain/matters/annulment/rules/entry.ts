import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { registeredExamples } from '../../../marriage-law/registered-examples.ts';
import { originalKnown, registeredPersonsKnown } from '../../../marriage-law/registered-rules.ts';
import type { Rule } from './rule.ts';

const article: Rule['article'] = (law) =>
  law.ruleSet === 'R5' ? workNorm(law, '') : regulation(law, '第九条', '第十二条');

/** V-01 原登记: which registration is to be annulled. */
export const originalIsKnown: Rule = {
  id: 'V-01',
  article,
  judge: originalKnown,
  examples: registeredExamples.original,
};

/** V-02 登记的双方: named as they were registered. */
export const personsAreKnown: Rule = {
  id: 'V-02',
  article,
  judge: registeredPersonsKnown,
  examples: registeredExamples.persons,
};

/** V-05 决定的内容: marriage or divorce, the ground, and what happened in words for notice and decision. */
export const entryComplete: Rule = {
  id: 'V-05',
  article,
  judge: ({ application: { kind, grounds, facts } }) => {
    const missing = [
      kind === undefined ? 'kind' : undefined,
      grounds === undefined ? 'grounds' : undefined,
      facts?.trim() ? undefined : 'facts',
    ].filter((field) => field !== undefined);
    return missing.length > 0 ? [missingFacts(undefined, ...missing)] : [];
  },
  examples: [
    { name: 'all told', on: '2025-06-02', expected: [] },
    {
      name: 'nothing told',
      on: '2025-06-02',
      facts: { kind: undefined, grounds: undefined, facts: '' },
      expected: [{ verdict: 'NEED', missing: ['kind', 'grounds', 'facts'] }],
    },
  ],
};

/** V-06 收回证件: the certificate goes back when the decision is served. */
export const certificateTakenBack: Rule = {
  id: 'V-06',
  article,
  judge: ({ application: { certificateShown } }) =>
    certificateShown ? [] : [{ verdict: 'WARN', code: 'annulment.certificateNotShown' }],
  examples: [
    { name: 'shown', on: '2025-06-02', expected: [] },
    {
      name: 'not shown: nothing stops',
      on: '2025-06-02',
      facts: { certificateShown: false },
      expected: [{ verdict: 'WARN' }],
    },
  ],
};
