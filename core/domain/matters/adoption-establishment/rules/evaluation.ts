import { evaluationMeasures } from '../../../adoption-law/articles.ts';
import { evaluationDue, livedTogetherFrom } from '../../../adoption-law/clocks.ts';
import { adoptionDays } from '../../../adoption-law/law-days.ts';
import { applies, missing, type Outcome, type Rule } from './rule.ts';

/** R23 收养评估, since 2021 and not of a stepparent: reported, and within its days (T3, T4). */
export const evaluated: Rule = {
  id: 'R23',
  from: adoptionDays.civilCode,
  article: () => '民法典 第一千一百零五条',
  judge: (context) => {
    const { on, facts } = context;
    if (!applies('R23', context)) return [];
    const { evaluation } = facts;
    if (evaluation === undefined) return [missing('evaluation')];
    if (evaluation === null) return [{ verdict: 'NEED', code: 'adoption.notEvaluated' }];
    const { consented, reported } = evaluation;
    if (reported === undefined) return [missing('evaluation.reported')];
    if (reported > on) return [{ verdict: 'NEED', code: 'adoption.reportedLater', data: { reported } }];
    const told: readonly Outcome[] = [{ verdict: 'PASS', code: 'adoption.evaluated', data: { reported } }];
    if (consented === undefined) return [...told, missing('evaluation.consented')];
    if (consented > reported)
      return [{ verdict: 'NEED', code: 'adoption.reportBeforeConsent', data: { consented, reported } }];
    const [due, together] = [evaluationDue(consented), livedTogetherFrom(consented)];
    const basis = evaluationMeasures;
    return [
      ...told,
      ...(reported > due
        ? [{ verdict: 'WARN', code: 'adoption.reportLate', data: { due, reported }, basis } as const]
        : []),
      ...(reported < together
        ? [{ verdict: 'WARN', code: 'adoption.livedTogetherShort', data: { together }, basis } as const]
        : []),
    ];
  },
  examples: [
    {
      name: 'reported on the sixtieth day',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-03-15' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'a day later',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-03-16' } },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'adoption.reportLate' }],
    },
    {
      name: 'on the thirtieth day',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-02-14' } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'too early for thirty days together',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-02-13' } },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'adoption.livedTogetherShort' }],
    },
    {
      name: 'none',
      on: '2021-01-01',
      facts: { evaluation: null },
      expected: [{ verdict: 'NEED', code: 'adoption.notEvaluated' }],
    },
    { name: 'a stepparent', on: '2024-04-01', facts: { category: 4, evaluation: null }, expected: [] },
    {
      name: 'not reported yet',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15' } },
      expected: [{ verdict: 'NEED', missing: ['evaluation.reported'] }],
    },
    {
      name: 'no day of consent',
      on: '2024-04-01',
      facts: { evaluation: { reported: '2024-01-15' } },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', missing: ['evaluation.consented'] }],
    },
    {
      name: 'reported before the consent',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-01-14' } },
      expected: [{ verdict: 'NEED', code: 'adoption.reportBeforeConsent' }],
    },
    {
      name: 'a report of tomorrow',
      on: '2024-04-01',
      facts: { evaluation: { consented: '2024-01-15', reported: '2024-04-02' } },
      expected: [{ verdict: 'NEED', code: 'adoption.reportedLater' }],
    },
    {
      name: 'nobody told',
      on: '2024-04-01',
      facts: { evaluation: undefined },
      expected: [{ verdict: 'NEED', missing: ['evaluation'] }],
    },
  ],
};
