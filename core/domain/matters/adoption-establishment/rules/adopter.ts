import { adoptionArticle } from '../../../adoption-law/articles.ts';
import { adoptionDays } from '../../../adoption-law/law-days.ts';
import { reachesAge } from '../../../dates/age.ts';
import type { AdopterView, AdoptionContext, Outcome, Rule } from './rule.ts';
import { applies, missing, ofEachAdopter } from './rule.ts';

const article: Rule['article'] = (law) => adoptionArticle(law, '第六条', '第一千零九十八条');
const person = { sex: 'male', birth: '1985-05-01', healthy: true, record: false, able: true } as const;

/** A yes-or-no condition of each adopter: refused where the fact says so, asked for where it is not known. */
function condition(
  rule: 'R09' | 'R10' | 'R11',
  fact: 'able' | 'healthy' | 'record',
  bad: boolean,
  codes: readonly [pass: Outcome['code'], refuse: Outcome['code']],
): (context: AdoptionContext) => readonly Outcome[] {
  const ofOne = ({ adopter, who, path }: AdopterView): readonly Outcome[] => {
    const value = adopter[fact];
    if (value === undefined) return [missing(`${path}.${fact}`)];
    return value === bad
      ? [{ verdict: 'REFUSE', code: codes[1], data: { who } }]
      : [{ verdict: 'PASS', code: codes[0], data: { who } }];
  };
  return (context) => (applies(rule, context) ? ofEachAdopter(context, ofOne) : []);
}

/** R09 有抚养、教育和保护被收养人的能力. */
export const ableToBringUp: Rule = {
  id: 'R09',
  article,
  judge: condition('R09', 'able', false, ['adoption.able', 'adoption.notAble']),
  examples: [
    { name: 'both are', on: '2024-03-01', expected: [{ verdict: 'PASS' }, { verdict: 'PASS' }] },
    {
      name: 'is not',
      on: '2024-03-01',
      facts: { adopters: [{ ...person, able: false }] },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'a stepparent is not asked',
      on: '2024-03-01',
      facts: { category: 4, adopters: [{ able: false }] },
      expected: [],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { adopters: [{}] },
      expected: [{ verdict: 'NEED', missing: ['adopters.0.able'] }],
    },
    {
      name: 'nobody told who adopts',
      on: '2024-03-01',
      facts: { adopters: undefined },
      expected: [{ verdict: 'NEED', missing: ['adopters'] }],
    },
  ],
};

/** R10 未患有在医学上认为不应当收养子女的疾病. */
export const healthy: Rule = {
  id: 'R10',
  article,
  judge: condition('R10', 'healthy', false, ['adoption.healthy', 'adoption.ill']),
  examples: [
    { name: 'both are', on: '2024-03-01', expected: [{ verdict: 'PASS' }, { verdict: 'PASS' }] },
    {
      name: 'one is ill',
      on: '2024-03-01',
      facts: { adopters: [person, { ...person, sex: 'female', healthy: false }] },
      expected: [{ verdict: 'PASS' }, { verdict: 'REFUSE', code: 'adoption.ill' }],
    },
    {
      name: 'not told of the second of two men',
      on: '2024-03-01',
      facts: { adopters: [person, { sex: 'male' }] },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', missing: ['adopters.1.healthy'] }],
    },
  ],
};

/** R11 无不利于被收养人健康成长的违法犯罪记录, since 2021. */
export const cleanRecord: Rule = {
  id: 'R11',
  from: adoptionDays.civilCode,
  article,
  judge: condition('R11', 'record', true, ['adoption.cleanRecord', 'adoption.barringRecord']),
  examples: [
    { name: 'clean', on: '2021-01-01', expected: [{ verdict: 'PASS' }, { verdict: 'PASS' }] },
    {
      name: 'an offence that bars',
      on: '2021-01-01',
      facts: { adopters: [{ ...person, record: true }] },
      expected: [{ verdict: 'REFUSE', code: 'adoption.barringRecord' }],
    },
    {
      name: 'not told',
      on: '2021-01-01',
      facts: { adopters: [{ sex: 'male' }] },
      expected: [{ verdict: 'NEED', missing: ['adopters.0.record'] }],
    },
  ],
};

/** R12 年满三十周岁: each of a couple. */
export const ofThirty: Rule = {
  id: 'R12',
  article,
  judge: (context) => {
    const { on, settings } = context;
    if (!applies('R12', context)) return [];
    return ofEachAdopter(context, ({ adopter: { birth }, who, path }) => {
      if (birth === undefined) return [missing(`${path}.birth`)];
      if (birth > on) return [{ verdict: 'NEED', code: 'adoption.adopterBornLater', data: { who, birth } }];
      const earliest = reachesAge(birth, 30, settings);
      if (on >= earliest) return [{ verdict: 'PASS', code: 'adoption.ofThirty', data: { who } }];
      return [{ verdict: 'REFUSE', code: 'adoption.underThirty', data: { who, earliest }, earliest }];
    });
  },
  examples: [
    {
      name: 'on the 30th birthday, the spouse 32',
      on: '2024-05-01',
      facts: {
        adopters: [
          { birth: '1994-05-01', sex: 'male' },
          { birth: '1992-01-01', sex: 'female' },
        ],
      },
      expected: [{ verdict: 'PASS' }, { verdict: 'PASS' }],
    },
    {
      name: 'the day before',
      on: '2024-04-30',
      facts: { adopters: [{ birth: '1994-05-01', sex: 'male' }] },
      expected: [{ verdict: 'REFUSE', earliest: '2024-05-01' }],
    },
    {
      name: 'on it where the office reads the law as the day after',
      on: '2024-05-01',
      settings: { ageRule: 'B' },
      facts: { adopters: [{ birth: '1994-05-01' }] },
      expected: [{ verdict: 'REFUSE', earliest: '2024-05-02' }],
    },
    {
      name: 'born 29 February',
      on: '2026-02-28',
      facts: { adopters: [{ birth: '1996-02-29' }] },
      expected: [{ verdict: 'REFUSE', earliest: '2026-03-01' }],
    },
    {
      name: 'only one of two',
      on: '2024-05-01',
      facts: {
        adopters: [
          { birth: '1990-05-01', sex: 'male' },
          { birth: '1996-01-01', sex: 'female' },
        ],
      },
      expected: [{ verdict: 'PASS' }, { verdict: 'REFUSE', earliest: '2026-01-01' }],
    },
    {
      name: 'a stepfather of 27',
      on: '2024-05-01',
      facts: { category: 4, adopters: [{ birth: '1997-01-01' }] },
      expected: [],
    },
    {
      name: 'a birth after the day',
      on: '2024-05-01',
      facts: { adopters: [{ birth: '9999-12-31' }] },
      expected: [{ verdict: 'NEED', code: 'adoption.adopterBornLater' }],
    },
    {
      name: 'not told',
      on: '2024-05-01',
      facts: { adopters: [{}] },
      expected: [{ verdict: 'NEED', missing: ['adopters.0.birth'] }],
    },
  ],
};
