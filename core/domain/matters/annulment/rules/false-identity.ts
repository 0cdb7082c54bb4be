import { addDays } from '../../../dates/arithmetic.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import { identityOpinion, identityOpinionFrom } from '../grounds.ts';
import type { AnnulmentContext, Outcome, Rule } from './rule.ts';

const organs: readonly (string | undefined)[] = ['police', 'court', 'procuratorate'];

function isOfIdentity({ application: { grounds } }: AnnulmentContext): boolean {
  return grounds === 'impostor' || grounds === 'false-identity';
}

/** V-03 冒名顶替、虚假身份, until 2021-11-17: not for the registry. */
export const identityForTheCourt: Rule = {
  id: 'V-03',
  to: addDays(identityOpinionFrom, -1),
  article: () => '婚姻登记条例（2003） 第九条',
  judge: (context) =>
    isOfIdentity(context)
      ? [{ verdict: 'REFER', code: 'annulment.registryCannot', earliest: identityOpinionFrom }]
      : [],
  examples: [
    {
      name: 'the day before the opinion',
      on: '2021-11-17',
      facts: { grounds: 'impostor' },
      expected: [{ verdict: 'REFER', code: 'annulment.registryCannot', earliest: '2021-11-18' }],
    },
    { name: 'coercion is another matter', on: '2020-12-31', expected: [] },
  ],
};

/** V-03 冒名顶替、虚假身份, from 2021-11-18: with a finding of police, court or procuratorate. */
export const identityWithEvidence: Rule = {
  id: 'V-03',
  from: identityOpinionFrom,
  article: (law) => (law.ruleSet === 'R5' ? `${workNorm(law, '')}；${identityOpinion}` : identityOpinion),
  judge: (context) => {
    if (!isOfIdentity(context)) return [];
    const { on, application } = context;
    const evidence = (application.evidence ?? []).filter(({ from }) => organs.includes(from));
    if (evidence.length === 0) return [{ verdict: 'NEED', code: 'annulment.organEvidence', missing: ['evidence'] }];
    const outcomes: Outcome[] = [];
    if (evidence.some(({ document }) => !document?.trim()))
      outcomes.push({ verdict: 'NEED', code: 'annulment.evidenceUnnamed', missing: ['evidence'] });
    for (const { on: evidenceOn } of evidence) {
      if (evidenceOn !== undefined && evidenceOn > on)
        outcomes.push({ verdict: 'NEED', code: 'annulment.evidenceLater', data: { evidenceOn } });
    }
    if (outcomes.length > 0) return outcomes;
    return [{ verdict: 'PASS', code: 'annulment.evidenceShown', data: { count: evidence.length } }];
  },
  examples: [
    {
      name: 'on the first day of the opinion, a statement of the police',
      on: '2021-11-18',
      expected: [{ verdict: 'PASS', code: 'annulment.evidenceShown' }],
    },
    {
      name: 'false identity with a proposal of the procuratorate',
      on: '2025-06-02',
      facts: {
        grounds: 'false-identity',
        evidence: [{ from: 'procuratorate', document: '检察建议书', on: '2025-05-30' }],
      },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'nothing but what a party and the registry say',
      on: '2025-06-02',
      facts: {
        evidence: [
          { from: 'party', document: '情况说明' },
          { from: 'registry', document: '档案比对记录' },
        ],
      },
      expected: [{ verdict: 'NEED', code: 'annulment.organEvidence' }],
    },
    {
      name: 'a paper without a name, of tomorrow',
      on: '2025-06-02',
      facts: { evidence: [{ from: 'court', on: '2025-06-03' }] },
      expected: [
        { verdict: 'NEED', code: 'annulment.evidenceUnnamed' },
        { verdict: 'NEED', code: 'annulment.evidenceLater' },
      ],
    },
    { name: 'coercion is another matter', on: '2025-06-02', facts: { grounds: 'coercion' }, expected: [] },
  ],
};
