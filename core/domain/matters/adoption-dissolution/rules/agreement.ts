import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { consentAgeOn } from '../../../adoption-law/law-days.ts';
import { reachesAge } from '../../../dates/age.ts';
import { isOfAge, missing, type Rule } from './rule.ts';

/** DIS-1 收养人同意: without their agreement only a court can dissolve the adoption. */
export const adoptersAgree: Rule = {
  id: 'DIS-1',
  article: (law) => adoptionArticle(law, '第二十六条、第二十七条', '第一千一百一十四条、第一千一百一十五条'),
  judge: ({ facts }) => {
    if (facts.adoptersAgree === undefined) return [missing('adoptersAgree')];
    return facts.adoptersAgree
      ? [{ verdict: 'PASS', code: 'dissolution.adoptersAgree' }]
      : [{ verdict: 'REFUSE', code: 'dissolution.adoptersDisagree' }];
  },
  examples: [
    { name: 'they agree', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    { name: 'they do not', on: '2024-03-01', facts: { adoptersAgree: false }, expected: [{ verdict: 'REFUSE' }] },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { adoptersAgree: undefined },
      expected: [{ verdict: 'NEED', missing: ['adoptersAgree'] }],
    },
  ],
};

/** DIS-2 送养人同意: while the child is a minor; of a grown adoptee nobody asks the placer. */
export const placerAgrees: Rule = {
  id: 'DIS-2',
  article: (law) => adoptionArticle(law, '第二十六条', '第一千一百一十四条'),
  judge: (context) => {
    const { category, senderAgrees } = context.facts;
    const ofAge = isOfAge(context);
    if (ofAge === undefined) return [missing('child.birth')];
    if (ofAge) {
      const basis = adoptionArticle(context, '第二十七条', '第一千一百一十五条');
      return [{ verdict: 'PASS', code: 'dissolution.noPlacerNeeded', basis }];
    }
    if (category === 8) return [{ verdict: 'REFER', code: 'dissolution.noPlacer' }];
    if (senderAgrees === undefined) return [missing('senderAgrees')];
    return senderAgrees
      ? [{ verdict: 'PASS', code: 'dissolution.placerAgrees' }]
      : [{ verdict: 'REFUSE', code: 'dissolution.placerDisagrees' }];
  },
  examples: [
    { name: 'the placer agrees', on: '2024-03-01', expected: [{ verdict: 'PASS', code: 'dissolution.placerAgrees' }] },
    {
      name: 'the placer does not',
      on: '2024-03-01',
      facts: { senderAgrees: false },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'the day before the 18th birthday',
      on: '2024-03-01',
      facts: { child: { birth: '2006-03-02' }, senderAgrees: false },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'on the 18th birthday',
      on: '2024-03-02',
      facts: { child: { birth: '2006-03-02' }, senderAgrees: false },
      expected: [{ verdict: 'PASS', code: 'dissolution.noPlacerNeeded' }],
    },
    {
      name: 'a foundling whom nobody placed',
      on: '2024-03-01',
      facts: { category: 8 },
      expected: [{ verdict: 'REFER', code: 'dissolution.noPlacer' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { senderAgrees: undefined },
      expected: [{ verdict: 'NEED', missing: ['senderAgrees'] }],
    },
    {
      name: 'no birth',
      on: '2024-03-01',
      facts: { child: { birth: undefined } },
      expected: [{ verdict: 'NEED', missing: ['child.birth'] }],
    },
  ],
};

/** DIS-3 被收养人同意: from eight years on, until 2020 from ten; of age the adoptee is a party to the agreement. */
export const adopteeConsents: Rule = {
  id: 'DIS-3',
  article: (law) => adoptionArticle(law, '第二十六条、第二十七条', '第一千一百一十四条、第一千一百一十五条'),
  judge: (context) => {
    const { on, settings, facts } = context;
    const { birth, consents } = facts.child ?? {};
    const limit = consentAgeOn(on);
    if (birth === undefined || on < reachesAge(birth, limit, settings)) return [];
    if (consents === undefined) return [missing('child.consents')];
    if (consents) return [{ verdict: 'PASS', code: 'dissolution.adopteeConsents' }];
    return isOfAge(context)
      ? [{ verdict: 'REFUSE', code: 'dissolution.adopteeDisagrees' }]
      : [{ verdict: 'REFUSE', code: 'dissolution.childRefuses', data: { limit } }];
  },
  examples: [
    { name: 'agrees', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'refuses on the eighth birthday',
      on: '2024-03-01',
      facts: { child: { birth: '2016-03-01', consents: false } },
      expected: [{ verdict: 'REFUSE', code: 'dissolution.childRefuses' }],
    },
    {
      name: 'refuses the day before',
      on: '2024-02-29',
      facts: { child: { birth: '2016-03-01', consents: false } },
      expected: [],
    },
    {
      name: 'nine, under the old law',
      on: '2020-12-31',
      facts: { child: { birth: '2011-03-01', consents: false } },
      expected: [],
    },
    {
      name: 'grown, and does not agree',
      on: '2024-03-01',
      facts: { child: { birth: '2004-03-01', consents: false } },
      expected: [{ verdict: 'REFUSE', code: 'dissolution.adopteeDisagrees' }],
    },
    {
      name: 'not asked',
      on: '2024-03-01',
      facts: { child: { consents: undefined } },
      expected: [{ verdict: 'NEED', missing: ['child.consents'] }],
    },
  ],
};
