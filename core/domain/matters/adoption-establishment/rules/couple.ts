import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { adoptionLawOn } from '../../../adoption-law/law-days.ts';
import { birthday } from '../../../dates/age.ts';
import { applies, missing, type Rule } from './rule.ts';

/** R15 有配偶者收养子女应当夫妻共同收养; a stepparent adopts alone. */
export const spousesJointly: Rule = {
  id: 'R15',
  article: (law) => adoptionArticle(law, '第十条', '第一千一百零一条'),
  judge: (context) => {
    const { married, spouseJoins, adopters } = context.facts;
    if (!applies('R15', context)) return [];
    if (married === undefined) return [missing('married')];
    const two = adopters?.length === 2;
    if (!married) return two ? [{ verdict: 'REFUSE', code: 'adoption.notACouple' }] : [];
    if (spouseJoins === false) return [{ verdict: 'REFUSE', code: 'adoption.spouseDoesNotJoin' }];
    if (two) return [{ verdict: 'PASS', code: 'adoption.spousesJointly' }];
    return [missing(...(spouseJoins ? ['adopters.1'] : ['spouseJoins']))];
  },
  examples: [
    { name: 'both', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'the spouse does not join',
      on: '2024-03-01',
      facts: { spouseJoins: false },
      expected: [{ verdict: 'REFUSE', code: 'adoption.spouseDoesNotJoin' }],
    },
    {
      name: 'two who are not married',
      on: '2024-03-01',
      facts: { married: false },
      expected: [{ verdict: 'REFUSE', code: 'adoption.notACouple' }],
    },
    { name: 'a single adopter', on: '2024-03-01', facts: { married: false, adopters: [{}] }, expected: [] },
    {
      name: 'a stepfather',
      on: '2024-03-01',
      facts: { category: 4, spouseJoins: false, adopters: [{}] },
      expected: [],
    },
    {
      name: 'not told whether married',
      on: '2024-03-01',
      facts: { married: undefined },
      expected: [{ verdict: 'NEED', missing: ['married'] }],
    },
    {
      name: 'the spouse joins and is not entered',
      on: '2024-03-01',
      facts: { adopters: [{}] },
      expected: [{ verdict: 'NEED', missing: ['adopters.1'] }],
    },
    {
      name: 'not told whether the spouse joins',
      on: '2024-03-01',
      facts: { adopters: [{}], spouseJoins: undefined },
      expected: [{ verdict: 'NEED', missing: ['spouseJoins'] }],
    },
  ],
};

/** R16 无配偶者收养异性子女相差四十周岁以上; until 2020 only a man who adopts a girl. */
export const fortyYears: Rule = {
  id: 'R16',
  article: (law) => adoptionArticle(law, '第九条', '第一千一百零二条'),
  judge: (context) => {
    const { on, settings, facts } = context;
    const [adopter, second] = facts.adopters ?? [];
    if (!applies('R16', context) || facts.married !== false || !adopter || second) return [];
    const { child = {} } = facts;
    const open = [
      ...(adopter.sex === undefined ? ['adopters.0.sex'] : []),
      ...(child.sex === undefined ? ['child.sex'] : []),
    ];
    if (open.length > 0) return [missing(...open)];
    const ofOtherSex = adopter.sex !== child.sex;
    const binds = adoptionLawOn(on) === 'LAW_1999' ? ofOtherSex && adopter.sex === 'male' : ofOtherSex;
    if (!binds) return [];
    // R01 and R12 ask for a birth that is not known.
    if (adopter.birth === undefined || child.birth === undefined) return [];
    const bornFrom = birthday(adopter.birth, 40, settings.feb29);
    return child.birth >= bornFrom
      ? [{ verdict: 'PASS', code: 'adoption.fortyYears' }]
      : [{ verdict: 'REFUSE', code: 'adoption.lessThanFortyYears', data: { bornFrom } }];
  },
  examples: [
    ...(
      [
        ['exactly forty', '2024-12-02', '2024-05-10', 'male', 'female', [{ verdict: 'PASS' }]],
        ['a day less', '2024-12-02', '2024-05-09', 'male', 'female', [{ verdict: 'REFUSE' }]],
        ['a day less, a woman and a boy', '2024-12-02', '2024-05-09', 'female', 'male', [{ verdict: 'REFUSE' }]],
        ['a man and a boy', '2024-12-02', '2015-05-09', 'male', 'male', []],
        ['a woman and a boy under the old law', '2020-12-30', '2017-05-09', 'female', 'male', []],
        ['a man and a girl under the old law', '2020-12-30', '2017-05-09', 'male', 'female', [{ verdict: 'REFUSE' }]],
      ] as const
    ).map(([name, on, birth, sex, childSex, expected]) => ({
      name,
      on,
      facts: { married: false, adopters: [{ sex, birth: '1984-05-10' }], child: { birth, sex: childSex } },
      expected,
    })),
    {
      name: 'an uncle',
      on: '2024-12-02',
      facts: { category: 6, married: false, adopters: [{ sex: 'male', birth: '1989-05-10' }] },
      expected: [],
    },
    { name: 'a couple', on: '2024-12-02', expected: [] },
    {
      name: 'no sex told',
      on: '2024-12-02',
      facts: { married: false, adopters: [{}], child: {} },
      expected: [{ verdict: 'NEED', missing: ['adopters.0.sex', 'child.sex'] }],
    },
    {
      name: 'no birth told',
      on: '2024-12-02',
      facts: { married: false, adopters: [{ sex: 'male' }], child: { sex: 'female' } },
      expected: [],
    },
  ],
};
