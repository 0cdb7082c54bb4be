import { ofEach } from '../../../marriage-law/couple.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Rule } from './rule.ts';

/** M-08 患有医学上认为不应当结婚的疾病: a ground until 2020-12-31, none since (民法典 第一千零五十一条 names three). */
export const medicallyFit: Rule = {
  id: 'M-08',
  article: ({ on }) => (on < lawDays.civilCode ? '婚姻登记条例（2003） 第六条第（五）项' : '民法典 第一千零五十一条'),
  judge: (context) =>
    ofEach(context, ({ role, facts }) => {
      if (!facts.medicallyUnfit) return undefined;
      if (context.on >= lawDays.civilCode) return { verdict: 'PASS', code: 'marriage.medicalNoBar', party: role };
      return { verdict: 'REFUSE', code: 'marriage.medicalBar', party: role, earliest: lawDays.civilCode };
    }),
  examples: [
    {
      name: 'the last day of the marriage law',
      on: '2020-12-31',
      man: { medicallyUnfit: true },
      expected: [{ verdict: 'REFUSE', party: 'man', earliest: '2021-01-01' }],
    },
    {
      name: 'the first day of the code',
      on: '2021-01-01',
      man: { medicallyUnfit: true },
      expected: [{ verdict: 'PASS' }],
    },
    { name: 'nothing said of it', on: '2010-05-04', expected: [] },
  ],
};

/** M-09 重大疾病如实告知: both are told that hiding a serious illness lets the other ask a court to revoke. */
export const illnessTold: Rule = {
  id: 'M-09',
  from: lawDays.civilCode,
  article: ({ ruleSet }) => (ruleSet === 'R5' ? '婚姻登记条例（2025） 第十二条' : '民法典 第一千零五十三条'),
  judge: () => [{ verdict: 'WARN', code: 'marriage.tellIllness' }],
  examples: [{ name: 'told to every couple', on: '2021-01-01', expected: [{ verdict: 'WARN' }] }],
};
