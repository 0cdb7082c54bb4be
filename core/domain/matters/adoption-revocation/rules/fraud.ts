import { missingOf } from '../../../adoption-law/act.ts';
import { adoptionArticle, adoptionWorkNorm, measures } from '../../../adoption-law/articles.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import type { Outcome, Rule } from './rule.ts';

/** ARV-4 弄虚作假骗取收养登记: for nothing else; what is void for another reason the court declares. */
export const gotByFraud: Rule = {
  id: 'ARV-4',
  article: (law) => measures(law, 13),
  judge: (context): readonly Outcome[] => {
    const { grounds, facts, standing, applicant } = context.application;
    const untold = missingOf([
      grounds === undefined ? 'grounds' : undefined,
      facts?.trim() ? undefined : 'facts',
      standing === undefined ? 'standing' : undefined,
      applicant.name?.trim() ? undefined : 'applicant.name',
    ]);
    if (grounds === undefined) return untold;
    const basis = adoptionArticle(context, '第二十五条', '第一千一百一十三条');
    return grounds === 'fraud'
      ? [{ verdict: 'PASS', code: 'adoptionRevocation.fraud' }, ...untold]
      : [{ verdict: 'REFER', code: 'adoptionRevocation.askCourt', basis }, ...untold];
  },
  examples: [
    { name: 'false papers', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'another invalidity',
      on: '2024-03-01',
      change: (application) => ({ ...application, grounds: 'other' }),
      expected: [{ verdict: 'REFER', code: 'adoptionRevocation.askCourt' }],
    },
    {
      name: 'nothing told',
      on: '2024-03-01',
      change: ({ grounds: _grounds, standing: _standing, ...rest }) => ({ ...rest, facts: '', applicant: {} }),
      expected: [{ verdict: 'NEED', missing: ['grounds', 'facts', 'standing', 'applicant.name'] }],
    },
  ],
};

/** ARV-5 证据: at least one piece, each with its name, none of a later day. */
export const evidenceShown: Rule = {
  id: 'ARV-5',
  article: () => adoptionWorkNorm,
  judge: ({ on, application: { evidence = [] } }): readonly Outcome[] => {
    if (evidence.length === 0)
      return [{ verdict: 'NEED', code: 'adoptionRevocation.noEvidence', missing: ['evidence'] }];
    const later = evidence.find((piece) => piece.on !== undefined && piece.on > on)?.on;
    return [
      ...(evidence.every(({ document }) => document?.trim())
        ? []
        : [{ verdict: 'NEED', code: 'adoptionRevocation.evidenceUnnamed', missing: ['evidence'] } as const]),
      ...(later
        ? [{ verdict: 'NEED', code: 'adoptionRevocation.evidenceLater', data: { evidenceOn: later } } as const]
        : []),
    ];
  },
  examples: [
    { name: 'a statement of the hospital', on: '2024-03-01', expected: [] },
    {
      name: 'nothing but what was said',
      on: '2024-03-01',
      change: (application) => ({ ...application, evidence: [] }),
      expected: [{ verdict: 'NEED', code: 'adoptionRevocation.noEvidence' }],
    },
    {
      name: 'a paper without a name, of tomorrow',
      on: '2024-03-01',
      change: (application) => ({ ...application, evidence: [{ from: 'police', on: plainDate('2024-03-02') }] }),
      expected: [
        { verdict: 'NEED', code: 'adoptionRevocation.evidenceUnnamed' },
        { verdict: 'NEED', code: 'adoptionRevocation.evidenceLater' },
      ],
    },
  ],
};

/** ARV-6 调查: really made, by two, with a finding (courts quash what was decided on papers alone). */
export const investigated: Rule = {
  id: 'ARV-6',
  article: () => adoptionWorkNorm,
  judge: ({ on, application: { investigation = {} } }): readonly Outcome[] => {
    const { on: day, staff, finding, twoStaff } = investigation;
    return [
      ...missingOf([
        day ? undefined : 'investigation.on',
        staff?.trim() ? undefined : 'investigation.staff',
        finding?.trim() ? undefined : 'investigation.finding',
      ]),
      ...(twoStaff
        ? []
        : [{ verdict: 'NEED', code: 'adoptionRevocation.oneStaff', missing: ['investigation.twoStaff'] } as const]),
      ...(day && day > on
        ? [{ verdict: 'NEED', code: 'adoptionRevocation.investigationLater', data: { on: day } } as const]
        : []),
    ];
  },
  examples: [
    { name: 'made', on: '2024-03-01', expected: [] },
    {
      name: 'not made',
      on: '2024-03-01',
      change: ({ investigation: _investigation, ...rest }) => rest,
      expected: [
        { verdict: 'NEED', missing: ['investigation.on', 'investigation.staff', 'investigation.finding'] },
        { verdict: 'NEED', code: 'adoptionRevocation.oneStaff' },
      ],
    },
    {
      name: 'of tomorrow',
      on: '2024-03-01',
      change: (application) => ({
        ...application,
        investigation: { ...application.investigation, on: plainDate('2024-03-02') },
      }),
      expected: [{ verdict: 'NEED', code: 'adoptionRevocation.investigationLater' }],
    },
  ],
};
