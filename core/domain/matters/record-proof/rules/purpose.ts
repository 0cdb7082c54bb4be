import { addDays } from '../../../dates/arithmetic.ts';
import { missingFacts } from '../../../law/rule.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import { countryName, proofCountryOn, proofLimitedFrom } from '../countries.ts';
import type { Rule } from './rule.ts';

const limit = '民函〔2015〕266号';

/** S-07 until 2015-08-31: no use was excluded; the certificate still names it. */
export const anyPurpose: Rule = {
  id: 'S-07',
  to: addDays(proofLimitedFrom, -1),
  article: (law) => workNorm(law, '第六十五条'),
  judge: ({ application: { purpose } }) =>
    purpose === undefined ? [missingFacts(undefined, 'purpose')] : [{ verdict: 'PASS', code: 'proof.unlimited' }],
  examples: [
    {
      name: 'the day before the limit, for any use',
      on: '2015-08-31',
      facts: { purpose: 'other' },
      expected: [{ verdict: 'PASS', code: 'proof.unlimited' }],
    },
    {
      name: 'no use told',
      on: '2012-06-04',
      facts: { purpose: undefined },
      expected: [{ verdict: 'NEED', missing: ['purpose'] }],
    },
  ],
};

/** S-07 from 2015-09-01: only for Taiwan affairs, and for notarisations for the countries of the list. */
export const limitedPurpose: Rule = {
  id: 'S-07',
  from: proofLimitedFrom,
  article: () => limit,
  judge: ({ on, application: { purpose, country } }) => {
    if (purpose === undefined) return [missingFacts(undefined, 'purpose')];
    if (purpose === 'other') return [{ verdict: 'REFUSE', code: 'proof.otherPurpose' }];
    if (purpose === 'taiwan') return [{ verdict: 'PASS', code: 'proof.taiwan' }];
    if (country === undefined) return [missingFacts(undefined, 'country')];
    const listed = proofCountryOn(country, on);
    const data = { country: countryName(country), source: listed?.source ?? limit };
    return listed
      ? [{ verdict: 'PASS', code: 'proof.listedCountry', data, basis: listed.source }]
      : [{ verdict: 'REFUSE', code: 'proof.countryNotListed', data }];
  },
  examples: [
    {
      name: 'on the first day, for any other use',
      on: '2015-09-01',
      facts: { purpose: 'other' },
      expected: [{ verdict: 'REFUSE', code: 'proof.otherPurpose' }],
    },
    {
      name: 'for Taiwan affairs',
      on: '2015-09-01',
      facts: { purpose: 'taiwan', country: undefined },
      expected: [{ verdict: 'PASS', code: 'proof.taiwan' }],
    },
    { name: 'for Germany', on: '2025-06-02', expected: [{ verdict: 'PASS', code: 'proof.listedCountry' }] },
    {
      name: 'for France',
      on: '2025-06-02',
      facts: { country: 'FRA' },
      expected: [{ verdict: 'REFUSE', code: 'proof.countryNotListed' }],
    },
    {
      name: 'for a notarisation, and nobody said where',
      on: '2025-06-02',
      facts: { country: undefined },
      expected: [{ verdict: 'NEED', missing: ['country'] }],
    },
    {
      name: 'no use told',
      on: '2025-06-02',
      facts: { purpose: undefined },
      expected: [{ verdict: 'NEED', missing: ['purpose'] }],
    },
  ],
};
