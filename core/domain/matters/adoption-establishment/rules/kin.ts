import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { isOverseasKin } from './number.ts';
import { applies, missing, type Rule } from './rule.ts';

/** R17 收养三代以内旁系同辈血亲的子女: neither hardship nor the forty years are asked for. */
export const collateralKin: Rule = {
  id: 'R17',
  article: (law) => adoptionArticle(law, '第七条', '第一千零九十九条'),
  judge: ({ facts: { category } }) => (category === 6 ? [{ verdict: 'PASS', code: 'adoption.collateralKin' }] : []),
  examples: [
    { name: "a sister's daughter", on: '2024-03-01', facts: { category: 6 }, expected: [{ verdict: 'PASS' }] },
    { name: 'a child of others', on: '2024-03-01', expected: [] },
  ],
};

/** R18 华侨收养三代以内旁系同辈血亲的子女: the number of children does not bind; the number adopted does. */
export const overseasKin: Rule = {
  id: 'R18',
  article: (law) => adoptionArticle(law, '第七条', '第一千零九十九条'),
  judge: (context) =>
    isOverseasKin(context) && applies('R08', context) ? [{ verdict: 'PASS', code: 'adoption.overseasKin' }] : [],
  examples: [
    {
      name: 'overseas Chinese and a nephew',
      on: '2024-03-01',
      facts: { category: 6, adopters: [{ kind: 'overseas-chinese' }] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'overseas Chinese and a child of others',
      on: '2024-03-01',
      facts: { adopters: [{ kind: 'overseas-chinese' }] },
      expected: [],
    },
    { name: 'a resident and a nephew', on: '2024-03-01', facts: { category: 6 }, expected: [] },
  ],
};

/** R20 收养继子女: with the consent of the birth parents; then the conditions of the adopter are off. */
export const stepchild: Rule = {
  id: 'R20',
  article: (law) => adoptionArticle(law, '第十四条', '第一千一百零三条'),
  judge: ({ facts: { category, sender = {} } }) => {
    if (category !== 4) return [];
    const { bothParents, otherParentUnknown, supportersConsent } = sender;
    const refused: ReturnType<Rule['judge']> = [{ verdict: 'REFUSE', code: 'adoption.birthParentObjects' }];
    if (supportersConsent === false) return refused;
    if (bothParents || otherParentUnknown || supportersConsent)
      return [{ verdict: 'PASS', code: 'adoption.stepchild' }];
    return bothParents === false ? refused : [missing('sender.bothParents')];
  },
  examples: [
    { name: 'both birth parents consent', on: '2024-03-01', facts: { category: 4 }, expected: [{ verdict: 'PASS' }] },
    {
      name: 'the father consents in writing',
      on: '2024-03-01',
      facts: { category: 4, sender: { supportersConsent: true } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the father is dead',
      on: '2024-03-01',
      facts: { category: 4, sender: { bothParents: false, otherParentUnknown: true } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the father objects',
      on: '2024-03-01',
      facts: { category: 4, sender: { bothParents: false } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'the father objects in writing',
      on: '2024-03-01',
      facts: { category: 4, sender: { bothParents: true, supportersConsent: false } },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'nobody asked',
      on: '2024-03-01',
      facts: { category: 4, sender: {} },
      expected: [{ verdict: 'NEED', missing: ['sender.bothParents'] }],
    },
    { name: 'no stepchild', on: '2024-03-01', expected: [] },
  ],
};
