import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { categoryOf } from '../../../adoption-law/categories.ts';
import { adoptionDays, adoptionLawOn, consentAgeOn } from '../../../adoption-law/law-days.ts';
import { reachesAge } from '../../../dates/age.ts';
import { applies, missing, type Rule } from './rule.ts';

/** R01 被收养人的年龄: under eighteen, until 2020 under fourteen. */
export const childUnderAge: Rule = {
  id: 'R01',
  article: (law) => adoptionArticle(law, '第四条', '第一千零九十三条'),
  judge: (context) => {
    const { on, settings, facts } = context;
    const birth = facts.child?.birth;
    if (birth === undefined) return [missing('child.birth')];
    if (birth > on) return [{ verdict: 'NEED', code: 'adoption.childBornLater', data: { birth } }];
    if (!applies('R01', context)) return [];
    const limit = adoptionLawOn(on) === 'LAW_1999' ? 14 : 18;
    if (on < reachesAge(birth, limit, settings)) {
      return [{ verdict: 'PASS', code: 'adoption.childUnderAge', data: { limit } }];
    }
    const underSince2021 = limit === 14 && adoptionDays.civilCode < reachesAge(birth, 18, settings);
    const later = underSince2021 ? { earliest: adoptionDays.civilCode } : {};
    return [{ verdict: 'REFUSE', code: 'adoption.childTooOld', data: { limit }, ...later }];
  },
  examples: [
    {
      name: 'the day before the 18th birthday',
      on: '2024-06-30',
      facts: { child: { birth: '2006-07-01' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'on the 18th birthday',
      on: '2024-07-01',
      facts: { child: { birth: '2006-07-01' } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.childTooOld' }],
    },
    {
      name: 'fifteen years old on the last day of the old law',
      on: '2020-12-31',
      facts: { child: { birth: '2005-06-01' } },
      expected: [{ verdict: 'REFUSE', earliest: '2021-01-01' }],
    },
    {
      name: 'the same child a day later',
      on: '2021-01-01',
      facts: { child: { birth: '2005-06-01' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'eighteen on the first day of the new law',
      on: '2020-12-31',
      facts: { child: { birth: '2003-01-01' } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'a stepchild of fifteen under the old law',
      on: '2020-12-31',
      facts: { category: 4, child: { birth: '2005-06-01' } },
      expected: [],
    },
    {
      name: 'a stepchild of eighteen',
      on: '2024-07-01',
      facts: { category: 4, child: { birth: '2006-07-01' } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'a birth after the day',
      on: '2024-07-01',
      facts: { child: { birth: '2024-07-02' } },
      expected: [{ verdict: 'NEED', code: 'adoption.childBornLater' }],
    },
    {
      name: 'no birth',
      on: '2024-07-01',
      facts: { child: {} },
      expected: [{ verdict: 'NEED', missing: ['child.birth'] }],
    },
  ],
};

/** R02 可以被收养的情形: one of the eight categories. */
export const groundOfAdoption: Rule = {
  id: 'R02',
  article: (law) => adoptionArticle(law, '第四条', '第一千零九十三条'),
  judge: ({ facts: { category } }) =>
    category === undefined ? [missing('category')] : [{ verdict: 'PASS', code: 'adoption.ground', data: { category } }],
  examples: [
    { name: 'hardship', on: '2024-03-01', expected: [{ verdict: 'PASS', code: 'adoption.ground' }] },
    {
      name: 'not chosen',
      on: '2024-03-01',
      facts: { category: undefined },
      expected: [{ verdict: 'NEED', missing: ['category'] }],
    },
  ],
};

/** R19 被收养人的同意: from eight years on, until 2020 from ten. */
export const childConsents: Rule = {
  id: 'R19',
  article: (law) => adoptionArticle(law, '第十一条', '第一千一百零四条'),
  judge: ({ on, settings, facts }) => {
    const { birth, consents } = facts.child ?? {};
    const limit = consentAgeOn(on);
    if (birth === undefined || on < reachesAge(birth, limit, settings)) return [];
    if (consents === undefined) return [missing('child.consents')];
    const data = { limit };
    if (consents) return [{ verdict: 'PASS', code: 'adoption.childConsents', data }];
    return [{ verdict: 'REFUSE', code: 'adoption.childRefuses', data }];
  },
  examples: [
    {
      name: 'says no on the eighth birthday',
      on: '2024-05-01',
      facts: { child: { birth: '2016-05-01', consents: false } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'agrees on it',
      on: '2024-05-01',
      facts: { child: { birth: '2016-05-01', consents: true } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the day before',
      on: '2024-04-30',
      facts: { child: { birth: '2016-05-01', consents: false } },
      expected: [],
    },
    {
      name: 'nine under the old law',
      on: '2020-12-31',
      facts: { child: { birth: '2011-06-01', consents: false } },
      expected: [],
    },
    {
      name: 'ten under the old law',
      on: '2020-12-31',
      facts: { child: { birth: '2010-12-31', consents: false } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'not asked',
      on: '2024-05-01',
      facts: { child: { birth: '2014-05-01' } },
      expected: [{ verdict: 'NEED', missing: ['child.consents'] }],
    },
  ],
};

/** R03 送养人: who may place a child of this category. */
export const whoPlaces: Rule = {
  id: 'R03',
  article: (law) => adoptionArticle(law, '第五条', '第一千零九十四条'),
  judge: ({ facts: { category } }) => {
    if (category === undefined) return [];
    const { placer } = categoryOf(category);
    const codes = {
      institution: 'adoption.placedByInstitution',
      guardian: 'adoption.placedByGuardian',
      'birth-parents': 'adoption.placedByParents',
      nobody: 'adoption.placedByNobody',
    } as const;
    return [{ verdict: 'PASS', code: codes[placer] }];
  },
  examples: [
    {
      name: 'an institution',
      on: '2024-03-01',
      facts: { category: 1 },
      expected: [{ verdict: 'PASS', code: 'adoption.placedByInstitution' }],
    },
    {
      name: 'a guardian',
      on: '2024-03-01',
      facts: { category: 7 },
      expected: [{ verdict: 'PASS', code: 'adoption.placedByGuardian' }],
    },
    {
      name: 'birth parents',
      on: '2024-03-01',
      facts: { category: 6 },
      expected: [{ verdict: 'PASS', code: 'adoption.placedByParents' }],
    },
    {
      name: 'nobody',
      on: '2024-03-01',
      facts: { category: 8 },
      expected: [{ verdict: 'PASS', code: 'adoption.placedByNobody' }],
    },
    { name: 'no category', on: '2024-03-01', facts: { category: undefined }, expected: [] },
  ],
};
