import { reachesAge } from '../../../dates/age.ts';
import { weighsParents } from '../context.ts';
import type { AllowancePaper, ParentProof, ParentState } from '../kinds.ts';
import { type AllowanceContext, type Outcome, ofOrphans, type ParentView, type Rule, told, untoldOf } from './rule.ts';

/** Which papers show which state; the first is the usual one. The source names only the police and the court for orphans. */
export const proofsOf: Readonly<Record<Exclude<ParentState, 'able'>, readonly ParentProof[]>> = {
  dead: ['death-certificate', 'register-cancelled', 'police-proof'],
  'declared-dead': ['court-declaration'],
  missing: ['police-proof', 'court-declaration'],
  'declared-missing': ['court-declaration'],
  'not-found': ['police-proof'],
  'severe-disability': ['disability-card'],
  'severe-illness': ['medical-proof'],
  prison: ['judgment', 'custody-proof'],
  'compulsory-rehab': ['rehab-decision', 'custody-proof'],
  restricted: ['restriction-decision', 'custody-proof'],
  'lost-contact': ['search-record', 'police-proof'],
  'guardianship-revoked': ['guardianship-judgment'],
  deported: ['deportation-decision', 'police-proof'],
};

function proofOutcomes(context: AllowanceContext, view: ParentView): readonly Outcome[] {
  const { state = 'able', since, proof } = view.parent;
  if (state === 'able') return [];
  const { who } = view;
  const isAhead = (since !== undefined && since > context.on) || (proof?.on !== undefined && proof.on > context.on);
  const ahead = isAhead ? [told(context, 'NEED', 'allowance.stateLater', { data: { who } })] : [];
  if (proof?.paper === undefined) return [...ahead, ...untoldOf(context, view, { 'proof.paper': undefined })];
  const fits = proofsOf[state].includes(proof.paper);
  return fits
    ? ahead
    : [...ahead, told(context, 'WARN', 'allowance.proofUnfit', { data: { who, state, paper: proof.paper } })];
}

/** CA-15 父母情况证明: every state that counts is shown by a paper. */
export const parentProof: Rule = {
  id: 'CA-15',
  article: ofOrphans,
  judge: (context) =>
    weighsParents(context.application.kind) ? context.parents.flatMap((view) => proofOutcomes(context, view)) : [],
  examples: [
    { name: 'both shown', on: '2026-03-02', expected: [] },
    {
      name: 'not shown',
      on: '2026-03-02',
      father: { proof: undefined },
      expected: [{ verdict: 'NEED', missing: ['father.proof.paper'] }],
    },
    {
      name: 'a death shown by a disability card',
      on: '2026-03-02',
      father: { proof: { paper: 'disability-card' } },
      expected: [{ verdict: 'WARN', code: 'allowance.proofUnfit' }],
    },
    {
      name: 'a death tomorrow',
      on: '2026-03-02',
      father: { since: '2026-03-03' },
      expected: [{ verdict: 'NEED', code: 'allowance.stateLater' }],
    },
    {
      name: 'a child with HIV, whose parents do not weigh',
      on: '2026-03-02',
      facts: { kind: 'hiv' },
      father: { proof: undefined },
      expected: [],
    },
  ],
};

/**
 * The papers that an application must show. For a child in a family those of the orphans' guide; for the other kinds the
 * same list stands, which no source says (渝民发〔2010〕184号 speaks of orphans).
 */
export function papersNeeded({ application, child, on, settings }: AllowanceContext): readonly AllowancePaper[] {
  const { care: how, kind } = application;
  const isOfAge = child.birth !== undefined && on >= reachesAge(child.birth, 18, settings);
  const ofCare: readonly AllowancePaper[] =
    how === 'institution'
      ? ['form', 'child-register']
      : ['form', 'child-register', 'guardian-register', 'guardian-confirmation'];
  const ofSchool: readonly AllowancePaper[] = isOfAge ? ['school-proof'] : [];
  return [...ofCare, ...ofSchool, ...(kind === 'hiv' ? (['hiv-proof'] as const) : [])];
}

/** CA-16 申请材料: all that is missing is told at once. */
export const papers: Rule = {
  id: 'CA-16',
  article: ofOrphans,
  judge: (context) => {
    const shown = context.application.papers ?? [];
    const missing = papersNeeded(context).filter((paper) => !shown.includes(paper));
    if (missing.length === 0) return [told(context, 'PASS', 'allowance.papersShown')];
    return [
      told(context, 'NEED', 'allowance.papersMissing', { data: { papers: missing.join(',') }, missing: ['papers'] }),
    ];
  },
  examples: [
    { name: 'all shown', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.papersShown' }] },
    {
      name: 'the confirmation of the township is missing',
      on: '2026-03-02',
      facts: { papers: ['form', 'child-register', 'guardian-register'] },
      expected: [{ verdict: 'NEED', code: 'allowance.papersMissing' }],
    },
    {
      name: 'an institution needs no guardian',
      on: '2026-03-02',
      facts: { care: 'institution', papers: ['form', 'child-register'] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'eighteen without a proof of schooling',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      expected: [{ verdict: 'NEED' }],
    },
    { name: 'HIV without its proof', on: '2026-03-02', facts: { kind: 'hiv' }, expected: [{ verdict: 'NEED' }] },
  ],
};
