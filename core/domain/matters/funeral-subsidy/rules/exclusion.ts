import type { Bearer } from '../schema.ts';
import type { SentenceCode } from '../words.ts';
import { measures, type Rule, told, untold } from './rule.ts';

const codes: Readonly<Record<Exclude<Bearer, 'none'>, SentenceCode>> = {
  'welfare-body': 'funeral.borneByWelfare',
  'social-insurance': 'funeral.borneByInsurance',
  'work-injury': 'funeral.borneByWorkInjury',
};

/** T4 排除情形: nobody else bears the funeral by policy. */
export const exclusion: Rule = {
  id: 'T4',
  article: measures,
  judge: (context) => {
    const { borneBy } = context.application;
    if (borneBy === undefined) return [untold(context, 'funeral.bearerUntold', 'borneBy')];
    if (borneBy === 'none') return [told(context, 'PASS', 'funeral.noOtherBearer')];
    const row = context.table.exclusions.find(({ bearer }) => bearer === borneBy);
    return row
      ? [told(context, 'REFUSE', codes[borneBy], { basis: row.document })]
      : [told(context, 'WARN', 'funeral.bearerAllowed')];
  },
  examples: [
    { name: 'nobody else', on: '2024-06-03', expected: [{ verdict: 'PASS' }] },
    {
      name: 'destitute, buried by the public home',
      on: '2024-06-03',
      facts: { borneBy: 'welfare-body' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.borneByWelfare' }],
    },
    {
      name: 'the pension insurance pays',
      on: '2024-06-03',
      facts: { borneBy: 'social-insurance' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.borneByInsurance' }],
    },
    {
      name: 'died at work',
      on: '2024-06-03',
      facts: { borneBy: 'work-injury' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.borneByWorkInjury' }],
    },
    {
      name: 'the home pays, in a place whose table does not exclude it',
      on: '2024-06-03',
      office: { division: '430102' },
      facts: { borneBy: 'welfare-body' },
      expected: [{ verdict: 'WARN', code: 'funeral.bearerAllowed' }],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      facts: { borneBy: undefined },
      expected: [{ verdict: 'NEED', missing: ['borneBy'] }],
    },
  ],
};

/** T6 一人一次: one grant for one body, in the whole region; looked up again when a paper file is keyed in later. */
export const duplicate: Rule = {
  id: 'T6',
  article: measures,
  judge: (context) => {
    const { grantedBefore } = context.application;
    if (grantedBefore === undefined) return [untold(context, 'funeral.grantUntold', 'grantedBefore')];
    if (grantedBefore) return [told(context, 'REFUSE', 'funeral.grantedBefore')];
    if (!context.desk?.isStampedElsewhere) return [told(context, 'PASS', 'funeral.firstGrant')];
    // Two stamped forms may not both be honoured: the second is refused, and whoever holds the first is warned.
    return [
      context.desk.isStamped
        ? told(context, 'WARN', 'funeral.stampedTwice')
        : told(context, 'REFUSE', 'funeral.stampedBefore'),
    ];
  },
  examples: [
    { name: 'the first', on: '2024-06-03', expected: [{ verdict: 'PASS' }] },
    {
      name: 'a second, from another township',
      on: '2024-06-03',
      facts: { grantedBefore: true },
      expected: [{ verdict: 'REFUSE', code: 'funeral.grantedBefore' }],
    },
    {
      name: 'not looked up',
      on: '2024-06-03',
      facts: { grantedBefore: undefined },
      expected: [{ verdict: 'NEED', missing: ['grantedBefore'] }],
    },
    {
      name: 'another township has stamped a form for the same deceased',
      on: '2024-06-03',
      desk: { visit: 'township', isStamped: false, isStampedElsewhere: true },
      expected: [{ verdict: 'REFUSE', code: 'funeral.stampedBefore' }],
    },
    {
      name: 'both forms are stamped',
      on: '2024-06-03',
      desk: { isStampedElsewhere: true },
      expected: [{ verdict: 'WARN', code: 'funeral.stampedTwice' }],
    },
  ],
};
