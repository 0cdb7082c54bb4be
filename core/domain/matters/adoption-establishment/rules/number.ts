import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { adoptionDays, adoptionLawOn } from '../../../adoption-law/law-days.ts';
import { type AdoptionContext, applies, missing, type Rule } from './rule.ts';

/** The children an adopter may have and still adopt: one, until 2020 none. */
function mayHave({ on }: AdoptionContext): number {
  return adoptionLawOn(on) === 'LAW_1999' ? 0 : 1;
}

/** R08 off for overseas Chinese who adopt a child of collateral kin (R18). */
export function isOverseasKin({ facts: { category, adopters } }: AdoptionContext): boolean {
  return category === 6 && adopters?.some(({ kind }) => kind === 'overseas-chinese') === true;
}

/** R08 收养人的子女: none or one, until 2020 none. Of a couple the children of both. */
export const fewChildren: Rule = {
  id: 'R08',
  article: (law) => adoptionArticle(law, '第六条', '第一千零九十八条'),
  judge: (context) => {
    if (!applies('R08', context) || isOverseasKin(context)) return [];
    const { livingChildren } = context.facts;
    if (livingChildren === undefined) return [missing('livingChildren')];
    const most = mayHave(context);
    const data = { livingChildren };
    if (livingChildren <= most) return [{ verdict: 'PASS', code: 'adoption.fewChildren', data }];
    const since2021 = livingChildren === 1 ? { earliest: adoptionDays.civilCode } : {};
    const code = most === 0 ? 'adoption.hasChildren' : 'adoption.tooManyChildren';
    return [{ verdict: 'REFUSE', code, data, ...since2021 }];
  },
  examples: [
    { name: 'one child', on: '2021-01-01', facts: { livingChildren: 1 }, expected: [{ verdict: 'PASS' }] },
    {
      name: 'two',
      on: '2021-01-01',
      facts: { livingChildren: 2 },
      expected: [{ verdict: 'REFUSE', code: 'adoption.tooManyChildren' }],
    },
    {
      name: 'one under the old law',
      on: '2020-12-31',
      facts: { livingChildren: 1 },
      expected: [{ verdict: 'REFUSE', code: 'adoption.hasChildren', earliest: '2021-01-01' }],
    },
    {
      name: 'two under the old law',
      on: '2020-12-31',
      facts: { livingChildren: 2 },
      expected: [{ verdict: 'REFUSE' }],
    },
    { name: 'none under the old law', on: '2020-12-31', expected: [{ verdict: 'PASS' }] },
    {
      name: 'two, and the child is in an institution',
      on: '2024-03-01',
      facts: { category: 1, livingChildren: 2 },
      expected: [],
    },
    {
      name: 'two, and the child is disabled',
      on: '2024-03-01',
      facts: { livingChildren: 2, child: { disabled: true } },
      expected: [],
    },
    { name: 'three, and a stepchild', on: '2024-03-01', facts: { category: 4, livingChildren: 3 }, expected: [] },
    {
      name: 'two, and an uncle',
      on: '2024-03-01',
      facts: { category: 6, livingChildren: 2 },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { livingChildren: undefined },
      expected: [{ verdict: 'NEED', missing: ['livingChildren'] }],
    },
  ],
};

/** R13 收养的人数: two without children, one with a child; until 2020 one. Counts the children of the same visit. */
export const howMany: Rule = {
  id: 'R13',
  article: (law) => adoptionArticle(law, '第八条', '第一千一百条'),
  judge: (context) => {
    const { livingChildren, alreadyAdopting = 0 } = context.facts;
    // Without a number, or with too many children, R08 speaks; its exemption of R18 leaves one.
    if (!applies('R13', context) || livingChildren === undefined) return [];
    const most = mayHave(context);
    if (livingChildren > most && !isOverseasKin(context)) return [];
    const allowed = most === 1 && livingChildren === 0 ? 2 : 1;
    const data = { livingChildren, allowed, alreadyAdopting };
    return alreadyAdopting < allowed
      ? [{ verdict: 'PASS', code: 'adoption.numberAllowed', data }]
      : [{ verdict: 'REFUSE', code: 'adoption.numberReached', data }];
  },
  examples: [
    {
      name: 'the first, with a child',
      on: '2024-03-01',
      facts: { livingChildren: 1 },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the second, with a child',
      on: '2024-03-01',
      facts: { livingChildren: 1, alreadyAdopting: 1 },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'the second, without children',
      on: '2024-03-01',
      facts: { alreadyAdopting: 1 },
      expected: [{ verdict: 'PASS' }],
    },
    { name: 'the third', on: '2024-03-01', facts: { alreadyAdopting: 2 }, expected: [{ verdict: 'REFUSE' }] },
    {
      name: 'the second under the old law',
      on: '2020-12-31',
      facts: { alreadyAdopting: 1 },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'the third, in an institution',
      on: '2024-03-01',
      facts: { category: 2, alreadyAdopting: 2 },
      expected: [],
    },
    { name: 'too many children already', on: '2024-03-01', facts: { livingChildren: 2 }, expected: [] },
  ],
};

/** R14 孤儿、残疾未成年人、儿童福利机构抚养的: neither number of children nor number of adoptions binds. */
export const numberFree: Rule = {
  id: 'R14',
  article: (law) => adoptionArticle(law, '第八条', '第一千一百条'),
  judge: (context) => {
    const { category } = context.facts;
    // A stepchild is exempt by R20.
    if (category === undefined || category === 4 || applies('R13', context)) return [];
    return [{ verdict: 'PASS', code: 'adoption.numberFree' }];
  },
  examples: [
    {
      name: 'a foundling in an institution',
      on: '2024-03-01',
      facts: { category: 1 },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'a disabled child',
      on: '2024-03-01',
      facts: { category: 8, child: { disabled: true } },
      expected: [{ verdict: 'PASS' }],
    },
    { name: 'a healthy foundling elsewhere', on: '2024-03-01', facts: { category: 8 }, expected: [] },
  ],
};
