import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import type { Outcome, RemarkContext, Rule } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第十六条', '第二十条');

function gaps({ application }: RemarkContext): readonly string[] {
  const { court, document, documentNumber, effectiveOn } = application;
  const missing = [
    court?.trim() ? undefined : 'court',
    document === undefined ? 'document' : undefined,
    documentNumber?.trim() ? undefined : 'documentNumber',
    effectiveOn === undefined ? 'effectiveOn' : undefined,
  ];
  return missing.filter((field) => field !== undefined);
}

function dayOutcomes({ on, application }: RemarkContext): readonly Outcome[] {
  const { effectiveOn, original } = application;
  if (effectiveOn === undefined) return [];
  if (effectiveOn > on) {
    return [{ verdict: 'NEED', code: 'remark.notYetEffective', data: { effectiveOn }, earliest: effectiveOn }];
  }
  const registeredOn = original?.registeredOn;
  if (registeredOn === undefined || effectiveOn >= registeredOn) return [];
  return [{ verdict: 'NEED', code: 'remark.effectiveBefore', data: { effectiveOn, registeredOn } }];
}

/** K-01 生效的法律文书: shown, named, effective; a judgment with its proof, a mediation paper with the day it was served. */
export const documentEffective: Rule = {
  id: 'K-01',
  article,
  judge: (context) => {
    const { documentShown, document, effectiveProof, effectiveOn } = context.application;
    const missing = gaps(context);
    const outcomes: Outcome[] = missing.length > 0 ? [missingFacts(undefined, ...missing)] : [];
    if (!documentShown) outcomes.push({ verdict: 'NEED', code: 'remark.documentNotShown', missing: ['documentShown'] });
    if (document === 'judgment' && !effectiveProof)
      outcomes.push({ verdict: 'NEED', code: 'remark.proofMissing', missing: ['effectiveProof'] });
    outcomes.push(...dayOutcomes(context));
    if (outcomes.length > 0 || effectiveOn === undefined) return outcomes;
    const code = document === 'mediation' ? 'remark.mediationServed' : 'remark.judgmentEffective';
    return [{ verdict: 'PASS', code, data: { effectiveOn } }];
  },
  examples: [
    {
      name: 'a judgment effective today, with its proof',
      on: '2025-06-02',
      expected: [{ verdict: 'PASS', code: 'remark.judgmentEffective' }],
    },
    {
      name: 'the same without the proof',
      on: '2012-06-04',
      facts: { effectiveProof: false },
      expected: [{ verdict: 'NEED', code: 'remark.proofMissing' }],
    },
    {
      name: 'effective tomorrow',
      on: '2025-06-02',
      facts: { effectiveOn: '2025-06-03' },
      expected: [{ verdict: 'NEED', code: 'remark.notYetEffective', earliest: '2025-06-03' }],
    },
    {
      name: 'effective before the registration',
      on: '2025-06-02',
      facts: { effectiveOn: '2003-09-30' },
      expected: [{ verdict: 'NEED', code: 'remark.effectiveBefore' }],
    },
    {
      name: 'a divorce by mediation needs no proof but the day of service',
      on: '2025-06-02',
      facts: { decision: 'divorced', document: 'mediation', effectiveProof: undefined },
      expected: [{ verdict: 'PASS', code: 'remark.mediationServed' }],
    },
    {
      name: 'nothing told',
      on: '2025-06-02',
      facts: {
        court: ' ',
        document: undefined,
        documentNumber: undefined,
        effectiveOn: undefined,
        documentShown: undefined,
      },
      expected: [
        { verdict: 'NEED', missing: ['court', 'document', 'documentNumber', 'effectiveOn'] },
        { verdict: 'NEED', code: 'remark.documentNotShown' },
      ],
    },
  ],
};

/** K-02 裁判结果: declared invalid, revoked or divorced; validity is not a matter of mediation (民法典婚姻家庭编解释（一）). */
export const decisionFits: Rule = {
  id: 'K-02',
  article,
  judge: ({ application: { decision, document } }) => {
    if (decision === undefined) return [missingFacts(undefined, 'decision')];
    return decision === 'invalid' && document === 'mediation'
      ? [{ verdict: 'NEED', code: 'remark.invalidByMediation' }]
      : [];
  },
  examples: [
    { name: 'invalid by judgment', on: '2025-06-02', expected: [] },
    {
      name: 'invalid by mediation',
      on: '2025-06-02',
      facts: { document: 'mediation' },
      expected: [{ verdict: 'NEED', code: 'remark.invalidByMediation' }],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      facts: { decision: undefined },
      expected: [{ verdict: 'NEED', missing: ['decision'] }],
    },
  ],
};
