import { missingFacts } from '../../../law/rule.ts';
import { code, regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import type { Rule } from './rule.ts';

/** M-01 双方亲自到场. */
export const bothPresent: Rule = {
  id: 'M-01',
  article: (law) => code(law, '第八条', '第一千零四十九条'),
  judge: (context) =>
    ofEach(context, ({ role, facts }) => {
      if (facts.present === undefined) return missingFacts(role, 'present');
      return facts.present ? undefined : { verdict: 'REFUSE', code: 'marriage.absent', party: role };
    }),
  examples: [
    { name: 'both stand at the counter', on: '2026-03-02', expected: [] },
    {
      name: 'she sent a proxy',
      on: '2026-03-02',
      woman: { present: false },
      expected: [{ verdict: 'REFUSE', party: 'woman' }],
    },
    {
      name: 'nobody said whether he is there',
      on: '2004-03-02',
      man: { present: undefined },
      expected: [{ verdict: 'NEED', party: 'man', missing: ['man.present'] }],
    },
  ],
};

/** M-02 男女双方: one man, one woman. */
export const manAndWoman: Rule = {
  id: 'M-02',
  article: (law) => code(law, '第五条', '第一千零四十六条'),
  judge: (context) => {
    const [man, woman] = [context.man.sex, context.woman.sex];
    const missing = ofEach(context, ({ role, sex }) => (sex === undefined ? missingFacts(role, 'sex') : undefined));
    if (man !== undefined && man === woman) return [{ verdict: 'REFUSE', code: 'marriage.sameSex' }];
    const swapped = man === 'female' || woman === 'male';
    return swapped ? [...missing, { verdict: 'NEED', code: 'marriage.columnsSwapped' }] : missing;
  },
  examples: [
    { name: 'a man and a woman', on: '2026-03-02', expected: [] },
    {
      name: 'two women',
      on: '2026-03-02',
      man: { sex: 'female' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.sameSex' }],
    },
    {
      name: 'typed in the wrong columns',
      on: '2026-03-02',
      man: { sex: 'female' },
      woman: { sex: 'male' },
      expected: [{ verdict: 'NEED', code: 'marriage.columnsSwapped' }],
    },
    {
      name: 'no sex and no number to read it from',
      on: '2026-03-02',
      man: { sex: undefined, idNumber: undefined },
      expected: [{ verdict: 'NEED', party: 'man', missing: ['man.sex'] }],
    },
  ],
};

/** M-05 双方自愿. */
export const bothWilling: Rule = {
  id: 'M-05',
  article: (law) => code(law, '第五条', '第一千零四十六条'),
  judge: (context) =>
    ofEach(context, ({ role, facts }) => {
      if (facts.willing === undefined) return missingFacts(role, 'willing');
      return facts.willing ? undefined : { verdict: 'REFUSE', code: 'marriage.unwilling', party: role };
    }),
  examples: [
    { name: 'both say so when asked alone', on: '2021-01-04', expected: [] },
    {
      name: 'he does not want to',
      on: '2021-01-04',
      man: { willing: false },
      expected: [{ verdict: 'REFUSE', party: 'man' }],
    },
    {
      name: 'she was not asked yet',
      on: '2021-01-04',
      woman: { willing: undefined },
      expected: [{ verdict: 'NEED', party: 'woman', missing: ['woman.willing'] }],
    },
  ],
};

/** M-21 能够表达意愿: drunk, incapable, or no language in common without an interpreter. */
export const canExpressWill: Rule = {
  id: 'M-21',
  article: (law) => regulation(law, '第六条第（二）项', '第九条第（二）项'),
  judge: (context) =>
    ofEach(context, ({ role, facts }) => {
      if (facts.unableToExpressWill) return { verdict: 'REFUSE', code: 'marriage.cannotExpressWill', party: role };
      const alone = facts.needsInterpreter === true && facts.interpreterPresent !== true;
      return alone ? { verdict: 'NEED', code: 'marriage.interpreter', party: role } : undefined;
    }),
  examples: [
    { name: 'sober and clear', on: '2026-03-02', expected: [] },
    {
      name: 'drunk',
      on: '2026-03-02',
      man: { unableToExpressWill: true },
      expected: [{ verdict: 'REFUSE', party: 'man' }],
    },
    {
      name: 'no common language',
      on: '2026-03-02',
      woman: { needsInterpreter: true },
      expected: [{ verdict: 'NEED', party: 'woman' }],
    },
    {
      name: 'with an interpreter',
      on: '2026-03-02',
      woman: { needsInterpreter: true, interpreterPresent: true },
      expected: [],
    },
  ],
};

/** M-25 发现拐卖、绑架、家庭暴力等: the registry reports and helps; the act stops in the registrar's hands. */
export const noCoercion: Rule = {
  id: 'M-25',
  article: (law) => regulation(law, '第六条第（二）项', '第六条第三款'),
  judge: (context) =>
    ofEach(context, ({ role, facts }) =>
      facts.signsOfCoercion ? { verdict: 'ALERT', code: 'marriage.signsOfCoercion', party: role } : undefined,
    ),
  examples: [
    { name: 'nothing seen', on: '2026-03-02', expected: [] },
    {
      name: 'she shows injuries',
      on: '2026-03-02',
      woman: { signsOfCoercion: true },
      expected: [{ verdict: 'ALERT', party: 'woman' }],
    },
  ],
};
