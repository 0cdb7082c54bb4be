import { adoptionArticle, measures } from '../../../adoption-law/articles.ts';
import { applies, missing, type Rule } from './rule.ts';

/** R04 父母在世时由监护人送养: only where both lack full capacity and may seriously endanger the child. */
export const guardianOfLivingParents: Rule = {
  id: 'R04',
  article: (law) => adoptionArticle(law, '第十二条', '第一千零九十五条'),
  judge: ({ facts: { category, sender } }) => {
    if (category !== 3) return [];
    const { bothLackCapacity, mayEndanger } = sender ?? {};
    const refused = [
      ...(bothLackCapacity === false ? (['adoption.parentHasCapacity'] as const) : []),
      ...(mayEndanger === false ? (['adoption.noDanger'] as const) : []),
    ];
    if (refused.length > 0) return refused.map((code) => ({ verdict: 'REFUSE', code }));
    const open = [
      ...(bothLackCapacity === undefined ? ['sender.bothLackCapacity'] : []),
      ...(mayEndanger === undefined ? ['sender.mayEndanger'] : []),
    ];
    return open.length > 0 ? [missing(...open)] : [{ verdict: 'PASS', code: 'adoption.guardianMayPlace' }];
  },
  examples: [
    {
      name: 'both lack capacity and are a danger',
      on: '2024-03-01',
      facts: { category: 3 },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'both lack capacity and are no danger',
      on: '2024-03-01',
      facts: { category: 3, sender: { bothLackCapacity: true, mayEndanger: false } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.noDanger' }],
    },
    {
      name: 'one has capacity',
      on: '2024-03-01',
      facts: { category: 3, sender: { bothLackCapacity: false, mayEndanger: true } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.parentHasCapacity' }],
    },
    {
      name: 'nobody looked',
      on: '2024-03-01',
      facts: { category: 3, sender: {} },
      expected: [{ verdict: 'NEED', missing: ['sender.bothLackCapacity', 'sender.mayEndanger'] }],
    },
    { name: 'another category', on: '2024-03-01', expected: [] },
  ],
};

/** R05 监护人送养孤儿: with the consent of those who must support the child; refused, the guardian must be changed. */
export const supportersConsent: Rule = {
  id: 'R05',
  article: (law) => adoptionArticle(law, '第十三条', '第一千零九十六条'),
  judge: (context) => {
    const { category, sender } = context.facts;
    const consent = sender?.supportersConsent;
    if (category === 3) {
      const basis = measures(context, 7);
      return consent === false ? [{ verdict: 'NEED', code: 'adoption.supportersConsentNeeded', basis }] : [];
    }
    if (category !== 2 && category !== 7) return [];
    if (consent === false) return [{ verdict: 'REFUSE', code: 'adoption.supportersObject' }];
    if (consent === true) return [{ verdict: 'PASS', code: 'adoption.supportersConsent' }];
    // An institution's orphan often has nobody left to ask.
    return category === 7 ? [missing('sender.supportersConsent')] : [];
  },
  examples: [
    { name: 'they consent', on: '2024-03-01', facts: { category: 7 }, expected: [{ verdict: 'PASS' }] },
    {
      name: 'the grandmother objects',
      on: '2024-03-01',
      facts: { category: 7, sender: { supportersConsent: false } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.supportersObject' }],
    },
    {
      name: 'nobody asked',
      on: '2024-03-01',
      facts: { category: 7, sender: {} },
      expected: [{ verdict: 'NEED', missing: ['sender.supportersConsent'] }],
    },
    { name: 'nobody to ask in an institution', on: '2024-03-01', facts: { category: 2 }, expected: [] },
    {
      name: 'the parents live, and a grandparent does not agree',
      on: '2024-03-01',
      facts: { category: 3, sender: { bothLackCapacity: true, mayEndanger: true, supportersConsent: false } },
      expected: [{ verdict: 'NEED', code: 'adoption.supportersConsentNeeded' }],
    },
  ],
};

/** R06 生父母共同送养: one alone only where the other is unknown, cannot be found or is dead. */
export const parentsPlaceJointly: Rule = {
  id: 'R06',
  article: (law) => adoptionArticle(law, '第十条', '第一千零九十七条'),
  judge: (context) => {
    if (!applies('R06', context)) return [];
    const { bothParents, otherParentUnknown } = context.facts.sender ?? {};
    if (bothParents === undefined) return [missing('sender.bothParents')];
    if (bothParents) return [{ verdict: 'PASS', code: 'adoption.parentsPlaceJointly' }];
    if (otherParentUnknown === undefined) return [missing('sender.otherParentUnknown')];
    if (!otherParentUnknown) return [{ verdict: 'REFUSE', code: 'adoption.parentPlacesAlone' }];
    const shown = context.facts.papers?.includes('P9') === true;
    return [
      { verdict: 'PASS', code: 'adoption.oneParentMayPlace' },
      ...(shown
        ? []
        : [{ verdict: 'WARN', code: 'adoption.oneParentStatement', basis: measures(context, 7) } as const]),
    ];
  },
  examples: [
    { name: 'both', on: '2024-03-01', expected: [{ verdict: 'PASS', code: 'adoption.parentsPlaceJointly' }] },
    {
      name: 'the mother alone, with proof',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: true } },
      expected: [{ verdict: 'PASS', code: 'adoption.oneParentMayPlace' }],
    },
    {
      name: 'the mother alone, father unknown on the birth certificate',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: true }, papers: [] },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'adoption.oneParentStatement' }],
    },
    {
      name: 'the mother alone, the father can be asked',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: false } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.parentPlacesAlone' }],
    },
    {
      name: 'nobody asked about the father',
      on: '2024-03-01',
      facts: { sender: { bothParents: false } },
      expected: [{ verdict: 'NEED', missing: ['sender.otherParentUnknown'] }],
    },
    {
      name: 'nobody asked',
      on: '2024-03-01',
      facts: { sender: {} },
      expected: [{ verdict: 'NEED', missing: ['sender.bothParents'] }],
    },
    { name: 'an orphan', on: '2024-03-01', facts: { category: 7 }, expected: [] },
  ],
};

/** R07 死亡一方父母的优先抚养权: the parents of the dead parent come first. */
export const grandparentsFirst: Rule = {
  id: 'R07',
  article: (law) => adoptionArticle(law, '第十八条', '第一千一百零八条'),
  judge: (context) => {
    const { bothParents, grandparentsWaive } = context.facts.sender ?? {};
    if (!applies('R06', context) || bothParents !== false) return [];
    if (grandparentsWaive === undefined) return [{ verdict: 'WARN', code: 'adoption.askGrandparents' }];
    return grandparentsWaive
      ? [{ verdict: 'PASS', code: 'adoption.grandparentsWaive' }]
      : [{ verdict: 'REFUSE', code: 'adoption.grandparentsFirst' }];
  },
  examples: [
    {
      name: 'a widow, and the parents of her husband want the child',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: true, grandparentsWaive: false } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.grandparentsFirst' }],
    },
    {
      name: 'they waive',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: true, grandparentsWaive: true } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'nobody said that the father is dead',
      on: '2024-03-01',
      facts: { sender: { bothParents: false, otherParentUnknown: true } },
      expected: [{ verdict: 'WARN', code: 'adoption.askGrandparents' }],
    },
    { name: 'both parents', on: '2024-03-01', expected: [] },
  ],
};
