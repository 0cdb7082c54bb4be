import { addMonths } from '../../../dates/arithmetic.ts';
import type { ParentState } from '../kinds.ts';
import { allowanceDays } from '../law-days.ts';
import { type AllowanceContext, type Outcome, ofDeFacto, type ParentView, type Rule, told, untoldOf } from './rule.ts';

/** Asks about each living parent in one of some states; nobody's states weigh but those of a child in fact without care. */
function ofParentsIn(
  states: readonly ParentState[],
  judge: (context: AllowanceContext, view: ParentView) => readonly Outcome[],
): Rule['judge'] {
  return (context) =>
    context.application.kind === 'de-facto-orphan' && context.on >= allowanceDays.deFactoOrphans
      ? context.parents
          .filter(({ parent }) => states.some((state) => state === parent.state))
          .flatMap((view) => judge(context, view))
      : [];
}

const of = ({ who, parent: { state = 'able' } }: ParentView) => ({ who, state });

/** The state of this parent counts. */
const counts = (context: AllowanceContext, view: ParentView): readonly Outcome[] => [
  told(context, 'PASS', 'allowance.stateCounts', { data: of(view) }),
];

const facts = { kind: 'de-facto-orphan' } as const;
const on = '2026-03-02';

/** CA-05 重残: level one or two, or level three or four of an intellectual or mental disability. */
export const severeDisability: Rule = {
  id: 'CA-05',
  article: ofDeFacto,
  judge: ofParentsIn(['severe-disability'], (context, view) => {
    const { level, kinds } = view.parent.disability ?? {};
    if (level === undefined) return untoldOf(context, view, { 'disability.level': level });
    if (level <= 2) return counts(context, view);
    if (kinds === undefined) return untoldOf(context, view, { 'disability.kinds': kinds });
    return kinds.includes('intellectual') || kinds.includes('mental')
      ? counts(context, view)
      : [told(context, 'REFUSE', 'allowance.disabilityTooMild', { data: { ...of(view), level } })];
  }),
  examples: [
    {
      name: 'level two, of any kind',
      on,
      facts,
      mother: { state: 'severe-disability', disability: { level: 2 } },
      expected: [{ verdict: 'PASS', code: 'allowance.stateCounts' }],
    },
    {
      name: 'level three, of sight',
      on,
      facts,
      mother: { state: 'severe-disability', disability: { level: 3, kinds: ['sight'] } },
      expected: [{ verdict: 'REFUSE', code: 'allowance.disabilityTooMild' }],
    },
    {
      name: 'level four, mental among others',
      on,
      facts,
      mother: { state: 'severe-disability', disability: { level: 4, kinds: ['physical', 'mental'] } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'level three, kind not told',
      on,
      facts,
      mother: { state: 'severe-disability', disability: { level: 3 } },
      expected: [{ verdict: 'NEED', missing: ['mother.disability.kinds'] }],
    },
    {
      name: 'nothing told',
      on,
      facts,
      mother: { state: 'severe-disability', disability: undefined },
      expected: [{ verdict: 'NEED', missing: ['mother.disability.level'] }],
    },
    { name: 'another state', on, facts, mother: { state: 'prison' }, expected: [] },
  ],
};

/** CA-06 失联: out of contact for six months or more, and the duties of a guardian not performed. */
export const lostContact: Rule = {
  id: 'CA-06',
  article: ofDeFacto,
  judge: ofParentsIn(['lost-contact'], (context, view) => {
    const { since, neglects } = view.parent;
    if (since === undefined || neglects === undefined) return untoldOf(context, view, { since, neglects });
    if (!neglects) return [told(context, 'REFUSE', 'allowance.stillCares', { data: of(view) })];
    const earliest = addMonths(since, 6);
    return context.on < earliest
      ? [told(context, 'REFUSE', 'allowance.contactRecent', { data: { ...of(view), since, earliest }, earliest })]
      : counts(context, view);
  }),
  examples: [
    {
      name: 'six months to the day',
      on,
      facts,
      mother: { state: 'lost-contact', since: '2025-09-02', neglects: true },
      expected: [{ verdict: 'PASS', code: 'allowance.stateCounts' }],
    },
    {
      name: 'a day less',
      on,
      facts,
      mother: { state: 'lost-contact', since: '2025-09-03', neglects: true },
      expected: [{ verdict: 'REFUSE', code: 'allowance.contactRecent', earliest: '2026-03-03' }],
    },
    {
      name: 'sends money every month',
      on,
      facts,
      mother: { state: 'lost-contact', since: '2025-01-02', neglects: false },
      expected: [{ verdict: 'REFUSE', code: 'allowance.stillCares' }],
    },
    {
      name: 'nothing told',
      on,
      facts,
      mother: { state: 'lost-contact', since: undefined },
      expected: [{ verdict: 'NEED', missing: ['mother.since', 'mother.neglects'] }],
    },
  ],
};

/** CA-07 服刑在押、强制隔离戒毒、其他限制人身自由的措施: a term of six months or more. */
export const deprivedOfLiberty: Rule = {
  id: 'CA-07',
  article: ofDeFacto,
  judge: ofParentsIn(['prison', 'compulsory-rehab', 'restricted'], (context, view) => {
    const { since, termMonths } = view.parent;
    if (since === undefined || termMonths === undefined) return untoldOf(context, view, { since, termMonths });
    if (termMonths < 6) return [told(context, 'REFUSE', 'allowance.termShort', { data: of(view) })];
    const ends = addMonths(since, termMonths);
    const isOver: readonly Outcome[] =
      ends <= context.on ? [told(context, 'WARN', 'allowance.termOver', { data: { ...of(view), ends } })] : [];
    return [...counts(context, view), ...isOver];
  }),
  examples: [
    {
      name: 'six months',
      on,
      facts,
      mother: { state: 'prison', since: '2026-01-02', termMonths: 6 },
      expected: [{ verdict: 'PASS', code: 'allowance.stateCounts' }],
    },
    {
      name: 'five months of rehabilitation',
      on,
      facts,
      mother: { state: 'compulsory-rehab', since: '2026-01-02', termMonths: 5 },
      expected: [{ verdict: 'REFUSE', code: 'allowance.termShort' }],
    },
    {
      name: 'the term has run out',
      on,
      facts,
      mother: { state: 'restricted', since: '2025-09-02', termMonths: 6 },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'allowance.termOver' }],
    },
    {
      name: 'nothing told',
      on,
      facts,
      mother: { state: 'prison', since: undefined },
      expected: [{ verdict: 'NEED', missing: ['mother.since', 'mother.termMonths'] }],
    },
  ],
};

/** CA-08 重病: an illness of the list of the place. */
export const severeIllness: Rule = {
  id: 'CA-08',
  article: ofDeFacto,
  judge: ofParentsIn(['severe-illness'], (context, view) => {
    const { illnessListed } = view.parent;
    if (illnessListed === undefined) return untoldOf(context, view, { illnessListed });
    return illnessListed
      ? counts(context, view)
      : [told(context, 'REFUSE', 'allowance.illnessNotListed', { data: of(view) })];
  }),
  examples: [
    {
      name: 'on the list',
      on,
      facts,
      mother: { state: 'severe-illness', illnessListed: true },
      expected: [{ verdict: 'PASS', code: 'allowance.stateCounts' }],
    },
    {
      name: 'not on it',
      on,
      facts,
      mother: { state: 'severe-illness', illnessListed: false },
      expected: [{ verdict: 'REFUSE', code: 'allowance.illnessNotListed' }],
    },
    {
      name: 'not told',
      on,
      facts,
      mother: { state: 'severe-illness' },
      expected: [{ verdict: 'NEED', missing: ['mother.illnessListed'] }],
    },
  ],
};

/** CA-09 被撤销监护资格、被遣送（驱逐）出境: two states that count since 2021. */
export const laterStates: Rule = {
  id: 'CA-09',
  article: ofDeFacto,
  judge: ofParentsIn(['guardianship-revoked', 'deported'], (context, view) => {
    if (context.on >= allowanceDays.widened) return counts(context, view);
    return [told(context, 'REFUSE', 'allowance.stateNotYet', { data: of(view), earliest: allowanceDays.widened })];
  }),
  examples: [
    {
      name: 'deported',
      on: '2021-01-01',
      facts,
      mother: { state: 'deported' },
      expected: [{ verdict: 'PASS', code: 'allowance.stateCounts' }],
    },
    {
      name: 'guardianship revoked, a day earlier',
      on: '2020-12-31',
      facts,
      mother: { state: 'guardianship-revoked' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.stateNotYet', earliest: '2021-01-01' }],
    },
  ],
};
