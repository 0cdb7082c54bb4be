import { awaitsHall, measures, type Outcome, type Rule, type SubsidyContext, told, untold } from './rule.ts';

function dayOutcomes(context: SubsidyContext): readonly Outcome[] {
  const { cremated } = context.application;
  const { died } = context.deceased;
  if (cremated === undefined) {
    return awaitsHall(context) ? [] : [untold(context, 'funeral.crematedUntold', 'cremated')];
  }
  if (died !== undefined && cremated < died) {
    return [told(context, 'NEED', 'funeral.crematedBeforeDeath', { data: { cremated, died } })];
  }
  if (cremated <= context.on) return [told(context, 'PASS', 'funeral.cremated', { data: { cremated } })];
  // A hall that waives now must have cremated: without a cremation there is no grant.
  return [
    context.desk?.visit === 'hall'
      ? told(context, 'NEED', 'funeral.cremationPlanned', { data: { cremated }, missing: ['cremated'] })
      : told(context, 'WARN', 'funeral.cremationPlanned', { data: { cremated } }),
  ];
}

/** T2 火化: the body was, or is to be, cremated. */
export const cremation: Rule = {
  id: 'T2',
  article: measures,
  judge: (context) => {
    const { disposal } = context.application;
    if (disposal === undefined) return [untold(context, 'funeral.disposalUntold', 'disposal')];
    return disposal === 'burial' ? [told(context, 'REFUSE', 'funeral.buried')] : dayOutcomes(context);
  },
  examples: [
    {
      name: 'cremated on the day of death',
      on: '2024-06-03',
      facts: { cremated: '2024-05-31' },
      expected: [{ verdict: 'PASS', code: 'funeral.cremated' }],
    },
    {
      name: 'cremated the day before the death',
      on: '2024-06-03',
      facts: { cremated: '2024-05-30' },
      expected: [{ verdict: 'NEED', code: 'funeral.crematedBeforeDeath' }],
    },
    {
      name: 'arranged for tomorrow',
      on: '2024-06-03',
      facts: { cremated: '2024-06-04' },
      expected: [{ verdict: 'WARN', code: 'funeral.cremationPlanned' }],
    },
    {
      name: 'arranged for tomorrow, and the hall would waive today',
      on: '2024-06-03',
      facts: { cremated: '2024-06-04' },
      desk: {},
      expected: [{ verdict: 'NEED', code: 'funeral.cremationPlanned', missing: ['cremated'] }],
    },
    {
      name: 'buried in earth',
      on: '2024-06-03',
      facts: { disposal: 'burial', cremated: undefined },
      expected: [{ verdict: 'REFUSE', code: 'funeral.buried' }],
    },
    {
      name: 'the day not entered',
      on: '2024-06-03',
      facts: { cremated: undefined },
      expected: [{ verdict: 'NEED', missing: ['cremated'] }],
    },
    {
      name: 'neither entered',
      on: '2024-06-03',
      facts: { disposal: undefined },
      expected: [{ verdict: 'NEED', missing: ['disposal'] }],
    },
  ],
};

/** A hall that the office's register does not have; at the township it is only where the family means to go. */
function unregistered(context: SubsidyContext, { hallName = '' }: { readonly hallName?: string | undefined }): Outcome {
  const data = { hall: hallName };
  return awaitsHall(context)
    ? told(context, 'WARN', 'funeral.hallUnregistered', { data })
    : told(context, 'NEED', 'funeral.hallUnregistered', { data, missing: ['hallName'] });
}

/** T5 合法殡葬服务场所: by the office's register of halls, or while that is empty as the staff tell it. */
export const lawfulHall: Rule = {
  id: 'T5',
  article: measures,
  judge: (context) => {
    const { legalHall } = context.application;
    if (context.desk?.hall === 'unregistered') return [unregistered(context, context.desk.form)];
    if (legalHall === undefined) {
      return awaitsHall(context) ? [] : [untold(context, 'funeral.hallUntold', 'legalHall')];
    }
    return [legalHall ? told(context, 'PASS', 'funeral.hallLawful') : told(context, 'REFUSE', 'funeral.hallUnlawful')];
  },
  examples: [
    { name: 'a lawful hall', on: '2024-06-03', expected: [{ verdict: 'PASS' }] },
    { name: 'another', on: '2024-06-03', facts: { legalHall: false }, expected: [{ verdict: 'REFUSE' }] },
    {
      name: 'not entered',
      on: '2024-06-03',
      facts: { legalHall: undefined },
      expected: [{ verdict: 'NEED', missing: ['legalHall'] }],
    },
    {
      name: 'a hall that the register does not have',
      on: '2024-06-03',
      desk: { hall: 'unregistered', form: { hallName: '无名殡仪馆' } },
      expected: [{ verdict: 'NEED', code: 'funeral.hallUnregistered', missing: ['hallName'] }],
    },
    {
      name: 'the same, where the family means to go',
      on: '2024-06-03',
      desk: { visit: 'township', hall: 'unregistered' },
      expected: [{ verdict: 'WARN', code: 'funeral.hallUnregistered' }],
    },
    {
      name: 'a hall that had lost its licence by that day',
      on: '2024-06-03',
      desk: { hall: 'unlawful' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.hallUnlawful' }],
    },
    {
      name: 'no hall told at the township yet',
      on: '2024-06-03',
      desk: { visit: 'township', hall: 'untold' },
      expected: [],
    },
  ],
};
