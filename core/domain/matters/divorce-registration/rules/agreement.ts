import { lawDays } from '../../../marriage-law/rule-sets.ts';
import { agreementCovers, agreementGaps, agreementPoints } from '../agreement-gaps.ts';
import type { Outcome, Rule } from './rule.ts';

/** D-05 离婚协议载明四项: free will, children, property, debts. */
export const agreementCoversAll: Rule = {
  id: 'D-05',
  article: ({ on }) => (on < lawDays.civilCode ? '婚姻登记条例（2003） 第十一条第三款' : '民法典 第一千零七十六条'),
  judge: ({ application }) => {
    const covers = agreementCovers(application);
    const pathsOf = (state: boolean | undefined) =>
      agreementPoints.filter((point) => covers[point] === state).map((point) => `agreement.${point}`);
    const lacking = pathsOf(false);
    const unknown = pathsOf(undefined);
    const outcomes: Outcome[] = [];
    if (lacking.length > 0) {
      // Of a paper that the couple brought nothing is asked for here: it is the paper that must say more.
      const gaps = application.terms ? agreementGaps(application) : [];
      const data = { fields: lacking.join(',') };
      const missing = gaps.length > 0 ? { missing: gaps } : {};
      outcomes.push({ verdict: 'NEED', code: 'divorce.agreementLacks', data, ...missing });
    }
    if (unknown.length > 0) {
      const data = { fields: unknown.join(',') };
      outcomes.push({ verdict: 'NEED', code: 'facts.missingShared', data, missing: unknown });
    }
    return outcomes;
  },
  examples: [
    { name: 'all four', on: '2026-03-02', expected: [] },
    {
      name: 'nothing about debts',
      on: '2026-03-02',
      couple: { agreement: { voluntary: true, children: true, property: true, debts: false } },
      expected: [{ verdict: 'NEED', code: 'divorce.agreementLacks' }],
    },
    {
      name: 'no agreement told at all',
      on: '2012-03-02',
      couple: { agreement: undefined },
      expected: [
        {
          verdict: 'NEED',
          missing: ['agreement.voluntary', 'agreement.children', 'agreement.property', 'agreement.debts'],
        },
      ],
    },
    {
      name: 'from the terms: no children, one flat, no debts',
      on: '2026-03-02',
      couple: {
        agreement: undefined,
        terms: { children: [], property: [{ what: '渝中区住房一套', to: 'woman' }], debts: [] },
      },
      expected: [],
    },
    {
      name: 'from the terms: who gets the flat is open, and of debts nothing was said',
      on: '2026-03-02',
      couple: { agreement: undefined, terms: { children: [], property: [{ what: '渝中区住房一套' }] } },
      expected: [{ verdict: 'NEED', code: 'divorce.agreementLacks', missing: ['terms.property.0.to', 'terms.debts'] }],
    },
    {
      name: 'the paper they brought covers debts, whatever the terms say',
      on: '2026-03-02',
      couple: { agreement: { debts: true }, terms: { children: [], property: [] } },
      expected: [],
    },
  ],
};
