import { missingFacts } from '../../../law/rule.ts';
import { code } from '../../../marriage-law/articles.ts';
import { kinshipOf } from '../../../marriage-law/kinship.ts';
import type { Outcome, Rule } from './rule.ts';

const codes = {
  prohibited: { verdict: 'REFUSE', code: 'marriage.kinProhibited' },
  allowed: { verdict: 'PASS', code: 'marriage.kinAllowed' },
  ask: { verdict: 'WARN', code: 'marriage.kinAsk' },
} as const satisfies Record<string, Outcome>;

/** M-07 直系血亲或者三代以内的旁系血亲禁止结婚. The registry asks; the signed declaration is the proof. */
export const noProhibitedKinship: Rule = {
  id: 'M-07',
  article: (law) => code(law, '第七条第（一）项', '第一千零四十八条'),
  judge: ({ application: { kinship } }) => {
    if (kinship === undefined) return [missingFacts(undefined, 'kinship')];
    if (kinship === null) return [{ verdict: 'PASS', code: 'marriage.kinNone' }];
    return [{ ...codes[kinshipOf(kinship).verdict], data: { kinship } }];
  },
  examples: [
    { name: 'none, both declare', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'marriage.kinNone' }] },
    {
      name: 'his father and her mother are siblings',
      on: '2026-03-02',
      couple: { kinship: 'B4' },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: "his cousin's daughter",
      on: '2026-03-02',
      couple: { kinship: 'C1' },
      expected: [{ verdict: 'PASS', code: 'marriage.kinAllowed' }],
    },
    {
      name: 'adoptive parent and child',
      on: '2010-03-02',
      couple: { kinship: 'A4' },
      expected: [{ verdict: 'REFUSE' }],
    },
    { name: 'siblings by adoption', on: '2026-03-02', couple: { kinship: 'C6' }, expected: [{ verdict: 'WARN' }] },
    {
      name: 'not asked yet',
      on: '2026-03-02',
      couple: { kinship: undefined },
      expected: [{ verdict: 'NEED', missing: ['kinship'] }],
    },
  ],
};
