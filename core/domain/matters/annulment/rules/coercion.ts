import { addDays, addYears } from '../../../dates/arithmetic.ts';
import { missingFacts } from '../../../law/rule.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { AnnulmentContext, Outcome, Rule } from './rule.ts';

/** One year from freedom, or from the registration where nobody was held (婚姻法 第十一条); the last day belongs to it. */
function yearOutcomes({ on, application: { freeSince, original } }: AnnulmentContext): readonly Outcome[] {
  const start = freeSince ?? original?.registeredOn;
  if (start === undefined) return [missingFacts(undefined, 'original.registeredOn')];
  if (start > on) return freeSince ? [{ verdict: 'NEED', code: 'annulment.freeLater', data: { freeSince } }] : [];
  const lastDay = addYears(start, 1);
  return on > lastDay ? [{ verdict: 'REFUSE', code: 'annulment.yearOver', data: { lastDay } }] : [];
}

function paperOutcomes({ application }: AnnulmentContext): readonly Outcome[] {
  const { coerced, nothingOpen, certificateShown, evidence = [] } = application;
  const missing = [
    coerced === undefined ? 'coerced' : undefined,
    nothingOpen === undefined ? 'nothingOpen' : undefined,
  ].filter((field) => field !== undefined);
  const outcomes: Outcome[] = missing.length > 0 ? [missingFacts(undefined, ...missing)] : [];
  if (nothingOpen === false) outcomes.push({ verdict: 'REFUSE', code: 'annulment.somethingOpen' });
  if (!certificateShown)
    outcomes.push({ verdict: 'NEED', code: 'annulment.certificateNeeded', missing: ['certificateShown'] });
  if (!evidence.some(({ document }) => document?.trim()))
    outcomes.push({ verdict: 'NEED', code: 'annulment.coercionProofNeeded', missing: ['evidence'] });
  return outcomes;
}

/** V-04 受胁迫, until 2020-12-31: the registry annuls within one year where nothing about children, property and debts is open. */
export const coercionAtTheRegistry: Rule = {
  id: 'V-04',
  to: addDays(lawDays.civilCode, -1),
  article: () => '婚姻法 第十一条；婚姻登记条例（2003） 第九条',
  judge: (context) => {
    const { grounds, kind } = context.application;
    if (grounds !== 'coercion') return [];
    if (kind === 'divorce') return [{ verdict: 'REFUSE', code: 'annulment.coercionOnlyMarriage' }];
    const outcomes = [...yearOutcomes(context), ...paperOutcomes(context)];
    return outcomes.length > 0 ? outcomes : [{ verdict: 'PASS', code: 'annulment.coercionProved' }];
  },
  examples: [
    {
      name: 'on the last day of the old law',
      on: '2020-12-31',
      expected: [{ verdict: 'PASS', code: 'annulment.coercionProved' }],
    },
    {
      name: 'on the last day of the year since freedom',
      on: '2019-06-03',
      facts: { freeSince: '2018-06-03' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'one day later',
      on: '2019-06-04',
      facts: { freeSince: '2018-06-03' },
      expected: [{ verdict: 'REFUSE', code: 'annulment.yearOver' }],
    },
    {
      name: 'never held: the year runs from the registration',
      on: '2019-06-04',
      facts: { freeSince: undefined },
      expected: [{ verdict: 'REFUSE', code: 'annulment.yearOver' }],
    },
    {
      name: 'free from tomorrow',
      on: '2019-06-04',
      facts: { freeSince: '2019-06-05' },
      expected: [{ verdict: 'NEED', code: 'annulment.freeLater' }],
    },
    {
      name: 'a child to be provided for',
      on: '2019-06-04',
      facts: { nothingOpen: false },
      expected: [{ verdict: 'REFUSE', code: 'annulment.somethingOpen' }],
    },
    {
      name: 'no papers and nothing told',
      on: '2019-06-04',
      facts: { coerced: undefined, nothingOpen: undefined, certificateShown: false, evidence: [] },
      expected: [
        { verdict: 'NEED', missing: ['coerced', 'nothingOpen'] },
        { verdict: 'NEED', code: 'annulment.certificateNeeded' },
        { verdict: 'NEED', code: 'annulment.coercionProofNeeded' },
      ],
    },
    {
      name: 'no day to count from',
      on: '2019-06-04',
      facts: { freeSince: undefined, original: {} },
      expected: [{ verdict: 'NEED', missing: ['original.registeredOn'] }],
    },
    {
      name: 'a divorce',
      on: '2019-06-04',
      facts: { kind: 'divorce' },
      expected: [{ verdict: 'REFUSE', code: 'annulment.coercionOnlyMarriage' }],
    },
    { name: 'an impostor is another matter', on: '2019-06-04', facts: { grounds: 'impostor' }, expected: [] },
  ],
};

/** V-04 受胁迫, from 2021-01-01: only the court. */
export const coercionToTheCourt: Rule = {
  id: 'V-04',
  from: lawDays.civilCode,
  article: () => '民法典 第一千零五十二条',
  judge: ({ application: { grounds } }) =>
    grounds === 'coercion'
      ? [
          { verdict: 'REFUSE', code: 'annulment.coercionNotHere' },
          { verdict: 'REFER', code: 'annulment.askCourt' },
        ]
      : [],
  examples: [
    {
      name: 'on the first day of the civil code',
      on: '2021-01-01',
      facts: { grounds: 'coercion' },
      expected: [
        { verdict: 'REFUSE', code: 'annulment.coercionNotHere' },
        { verdict: 'REFER', code: 'annulment.askCourt' },
      ],
    },
    { name: 'an impostor is another matter', on: '2025-06-02', expected: [] },
  ],
};
