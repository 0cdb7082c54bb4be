import { isAbsent, isGone } from '../context.ts';
import { allowanceDays } from '../law-days.ts';
import { type AllowanceContext, type Outcome, ofDeFacto, ofOrphans, type Rule, told, untold } from './rule.ts';

/** The states of the parents that nobody has told yet, as one answer. */
function statesUntold(context: AllowanceContext): readonly Outcome[] {
  const missing = context.parents.flatMap(({ who, parent }) => (parent.state === undefined ? [`${who}.state`] : []));
  return missing.length === 0 ? [] : [untold(context, ...missing)];
}

/** Who of the parents a test is true of, as data of a sentence. */
function who(
  { parents }: AllowanceContext,
  isTrue: (state: AllowanceContext['parents'][number]['parent']['state']) => boolean,
): string {
  return parents
    .filter(({ parent }) => isTrue(parent.state))
    .map((view) => view.who)
    .join(',');
}

/** CA-03 孤儿: both parents dead or missing. */
export const orphan: Rule = {
  id: 'CA-03',
  article: ofOrphans,
  judge: (context) => {
    const { application, parents, on } = context;
    if (application.kind === undefined) return [untold(context, 'kind')];
    if (application.kind !== 'orphan') return [];
    const missing = statesUntold(context);
    if (missing.length > 0) return missing;
    const living = who(context, (state) => !isGone(state));
    if (living === '') return [told(context, 'PASS', 'allowance.orphan')];
    const isDeFacto = on >= allowanceDays.deFactoOrphans && parents.every(({ parent }) => parent.state !== 'able');
    const code = isDeFacto ? 'allowance.orphanInFactOnly' : 'allowance.notOrphan';
    return [told(context, 'REFUSE', code, { data: { who: living } })];
  },
  examples: [
    { name: 'both dead', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.orphan' }] },
    {
      name: 'one declared missing, one not to be found',
      on: '2026-03-02',
      father: { state: 'declared-missing' },
      mother: { state: 'not-found' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the mother lives and works',
      on: '2026-03-02',
      mother: { state: 'able' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.notOrphan' }],
    },
    {
      name: 'the mother is in prison: not an orphan, but nobody brings the child up',
      on: '2020-01-01',
      mother: { state: 'prison' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.orphanInFactOnly' }],
    },
    {
      name: 'the same when there was no allowance for that',
      on: '2019-12-31',
      mother: { state: 'prison' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.notOrphan' }],
    },
    {
      name: 'a state not told',
      on: '2026-03-02',
      mother: { state: undefined },
      expected: [{ verdict: 'NEED', missing: ['mother.state'] }],
    },
    {
      name: 'kind of child not told',
      on: '2026-03-02',
      facts: { kind: undefined },
      expected: [{ verdict: 'NEED', missing: ['kind'] }],
    },
    { name: 'a child with HIV', on: '2026-03-02', facts: { kind: 'hiv' }, mother: { state: 'able' }, expected: [] },
  ],
};

const deFacto = { kind: 'de-facto-orphan' } as const;

/** CA-04 事实无人抚养: both parents in a listed state, or one dead or missing and the other in a listed state. */
export const deFactoOrphan: Rule = {
  id: 'CA-04',
  article: ofDeFacto,
  judge: (context) => {
    const { application, on, parents } = context;
    if (application.kind !== 'de-facto-orphan') return [];
    if (on < allowanceDays.deFactoOrphans) {
      return [told(context, 'REFUSE', 'allowance.deFactoNotYet', { earliest: allowanceDays.deFactoOrphans })];
    }
    const missing = statesUntold(context);
    if (missing.length > 0) return missing;
    if (parents.every(({ parent }) => isGone(parent.state))) return [told(context, 'REFUSE', 'allowance.isOrphan')];
    const able = who(context, (state) => !isGone(state) && !isAbsent(state));
    return able === ''
      ? [told(context, 'PASS', 'allowance.deFacto')]
      : [told(context, 'REFUSE', 'allowance.parentAble', { data: { who: able } })];
  },
  examples: [
    {
      name: 'father dead, mother in prison',
      on: '2020-01-01',
      facts: deFacto,
      mother: { state: 'prison' },
      expected: [{ verdict: 'PASS', code: 'allowance.deFacto' }],
    },
    {
      name: 'the day before the allowance began',
      on: '2019-12-31',
      facts: deFacto,
      mother: { state: 'prison' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.deFactoNotYet', earliest: '2020-01-01' }],
    },
    {
      name: 'both living, both in a listed state',
      on: '2026-03-02',
      facts: deFacto,
      father: { state: 'severe-disability' },
      mother: { state: 'lost-contact' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'both dead: an orphan',
      on: '2026-03-02',
      facts: deFacto,
      expected: [{ verdict: 'REFUSE', code: 'allowance.isOrphan' }],
    },
    {
      name: 'father dead, mother able',
      on: '2026-03-02',
      facts: deFacto,
      mother: { state: 'able' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.parentAble' }],
    },
    {
      name: 'states not told',
      on: '2026-03-02',
      facts: deFacto,
      father: { state: undefined },
      mother: { state: undefined },
      expected: [{ verdict: 'NEED', missing: ['father.state', 'mother.state'] }],
    },
    { name: 'asked for an orphan', on: '2026-03-02', expected: [] },
  ],
};
