import { adoptionArticle } from '../../../adoption-law/articles.ts';
import type { Outcome, Rule } from './rule.ts';

/** A rule that decides nothing by a fact of the case and is told each time. */
function told(
  id: string,
  articles: readonly [of1999: string, of2021: string],
  verdict: 'PASS' | 'WARN',
  code: Outcome['code'],
): Rule {
  return {
    id,
    article: (law) => adoptionArticle(law, ...articles),
    judge: () => [{ verdict, code }],
    examples: [{ name: 'every adoption', on: '2024-03-01', expected: [{ verdict, code }] }],
  };
}

/** R21 自愿: asked of everyone alone; buying and selling is forbidden. */
export const voluntary = told(
  'R21',
  ['第十一条、第二十条', '第一千一百零四条、第一千零四十四条'],
  'WARN',
  'adoption.voluntary',
);

/** R24 收养关系自登记之日起成立. */
export const fromRegistration = told('R24', ['第十五条', '第一千一百零五条'], 'PASS', 'adoption.fromRegistration');

/** R25 收养协议、公证: only where they want it. */
export const agreementOptional: Rule = {
  id: 'R25',
  article: (law) => adoptionArticle(law, '第十五条', '第一千一百零五条'),
  judge: ({ facts: { papers } }) =>
    papers?.includes('A13') ? [] : [{ verdict: 'PASS', code: 'adoption.agreementOptional' }],
  examples: [
    { name: 'none', on: '2024-03-01', facts: { papers: [] }, expected: [{ verdict: 'PASS' }] },
    { name: 'one is there', on: '2024-03-01', expected: [] },
  ],
};

/** R26 无效收养: void from the start, which a court says. */
export const voidAdoption = told('R26', ['第二十五条', '第一千一百一十三条'], 'WARN', 'adoption.void');

/** R27 收养秘密. */
export const secrecy = told('R27', ['第二十二条', '第一千一百一十条'], 'WARN', 'adoption.secrecy');

/** R28 养子女的姓氏. */
export const surname = told('R28', ['第二十四条', '第一千一百一十二条'], 'PASS', 'adoption.surname');
