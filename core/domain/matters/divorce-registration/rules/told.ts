import { code } from '../../../marriage-law/articles.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Rule } from './rule.ts';

/** D-13 女方孕期等不限制协议离婚: the bar of the law is on the man's lawsuit only. */
export const pregnancyNoBar: Rule = {
  id: 'D-13',
  article: (law) => code(law, '第三十四条', '第一千零八十二条'),
  judge: ({ stage }) => (stage === 'application' ? [{ verdict: 'PASS', code: 'divorce.pregnancyNoBar' }] : []),
  examples: [
    { name: 'told with the application', on: '2026-03-02', expected: [{ verdict: 'PASS' }] },
    { name: 'and not again', on: '2026-03-02', stage: 'examination', expected: [] },
  ],
};

/** D-15 婚姻家庭辅导、调解: offered to every couple, a condition for none. */
export const counsellingOffered: Rule = {
  id: 'D-15',
  from: lawDays.regulation2025,
  article: () => '婚姻登记条例（2025） 第十七条',
  judge: () => [{ verdict: 'WARN', code: 'divorce.offerCounselling' }],
  examples: [
    { name: 'with the application', on: '2025-05-10', expected: [{ verdict: 'WARN' }] },
    { name: 'and before the certificate', on: '2026-03-02', stage: 'examination', expected: [{ verdict: 'WARN' }] },
  ],
};
