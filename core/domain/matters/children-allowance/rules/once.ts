import type { EarlierOfChild } from '../context.ts';
import { type AllowanceContext, ofDeFacto, ofOrphans, type Rule, told } from './rule.ts';

/** Applications for the same child that are in hand. */
const inHand: readonly string[] = ['accepted', 'forwarded', 'first-reviewed'];

/** Acts of the register that stand. */
const standing: readonly string[] = ['registered', 'issued'];

/** The other cases of a matter in which this child is the child. */
function ofThisChild({ earlier }: AllowanceContext, matter: string): readonly EarlierOfChild[] {
  return earlier.filter((one) => one.matter === matter && one.role === 'child' && one.ownRole === 'child');
}

/** CA-10 不重复享受: one allowance for one child, and one application at a time. */
export const once: Rule = {
  id: 'CA-10',
  article: ofDeFacto,
  judge: (context) => {
    const others = ofThisChild(context, 'children.allowance');
    const paid = others.find(({ stage }) => stage === 'granted');
    if (paid) return [told(context, 'REFUSE', 'allowance.paidAlready', { data: { number: paid.number ?? '' } })];
    if (others.some(({ stage }) => inHand.includes(stage))) return [told(context, 'REFUSE', 'allowance.inHandAlready')];
    return [told(context, 'PASS', 'allowance.notPaidYet')];
  },
  examples: [
    { name: 'the first', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.notPaidYet' }] },
    {
      name: 'the allowance of an orphan is being paid',
      on: '2026-03-02',
      earlier: [{ stage: 'granted', number: 'A' }],
      expected: [{ verdict: 'REFUSE', code: 'allowance.paidAlready' }],
    },
    {
      name: 'was paid and is stopped',
      on: '2026-03-02',
      earlier: [{ stage: 'stopped' }],
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'another application is in hand',
      on: '2026-03-02',
      earlier: [{ stage: 'forwarded' }],
      expected: [{ verdict: 'REFUSE', code: 'allowance.inHandAlready' }],
    },
    {
      name: 'another draft weighs nothing, nor the allowance of the guardian’s own childhood',
      on: '2026-03-02',
      earlier: [{ stage: 'draft' }, { stage: 'granted', ownRole: 'guardian' }],
      expected: [{ verdict: 'PASS' }],
    },
  ],
};

/** CA-11 已被收养: an adopted child has parents; the allowance ends with the month of the registration. */
export const adopted: Rule = {
  id: 'CA-11',
  article: ofOrphans,
  judge: (context) => {
    const registered = ofThisChild(context, 'adoption.establishment').filter(({ stage }) => standing.includes(stage));
    const latest = registered
      .map(({ on }) => on ?? '')
      .sort()
      .at(-1);
    if (latest === undefined) return [];
    const ended = ['adoption.dissolution', 'adoption.revocation'].flatMap((matter) => ofThisChild(context, matter));
    return ended.some(({ stage, on }) => standing.includes(stage) && on !== null && on >= latest)
      ? [told(context, 'WARN', 'allowance.adoptionEnded', { data: { adopted: latest } })]
      : [told(context, 'REFUSE', 'allowance.adopted', { data: { adopted: latest } })];
  },
  examples: [
    { name: 'no adoption', on: '2026-03-02', expected: [] },
    {
      name: 'adopted here',
      on: '2026-03-02',
      earlier: [{ matter: 'adoption.establishment', stage: 'registered', on: '2025-05-06' }],
      expected: [{ verdict: 'REFUSE', code: 'allowance.adopted' }],
    },
    {
      name: 'an adoption that is only applied for',
      on: '2026-03-02',
      earlier: [{ matter: 'adoption.establishment', stage: 'examining', on: null }],
      expected: [],
    },
    {
      name: 'adopted, and the adoption dissolved',
      on: '2026-03-02',
      earlier: [
        { matter: 'adoption.establishment', stage: 'issued', on: '2025-05-06' },
        { matter: 'adoption.dissolution', stage: 'issued', on: '2025-12-01' },
      ],
      expected: [{ verdict: 'WARN', code: 'allowance.adoptionEnded' }],
    },
    {
      name: 'adopted a second time',
      on: '2026-03-02',
      earlier: [
        { matter: 'adoption.establishment', stage: 'issued', on: '2025-05-06' },
        { matter: 'adoption.dissolution', stage: 'issued', on: '2025-12-01' },
        { matter: 'adoption.establishment', stage: 'issued', on: '2026-01-05' },
      ],
      expected: [{ verdict: 'REFUSE', code: 'allowance.adopted' }],
    },
  ],
};
