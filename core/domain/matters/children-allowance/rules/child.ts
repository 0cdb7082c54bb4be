import { reachesAge } from '../../../dates/age.ts';
import { isOfChongqing } from '../context.ts';
import { type AllowanceContext, type Outcome, ofOrphans, type Rule, told, untold } from './rule.ts';

function atSchool(context: AllowanceContext): readonly Outcome[] {
  const { application, on } = context;
  const { school } = application;
  if (school === undefined) return [untold(context, 'school')];
  if (school === null) return [told(context, 'REFUSE', 'allowance.ofAge')];
  if (school.kind === undefined) return [untold(context, 'school.kind')];
  return school.until !== undefined && school.until < on
    ? [told(context, 'REFUSE', 'allowance.schoolOver', { data: { until: school.until } })]
    : [told(context, 'PASS', 'allowance.atSchool')];
}

/** CA-01 年龄: under eighteen, or older and still in a secondary or vocational school. */
export const age: Rule = {
  id: 'CA-01',
  article: ofOrphans,
  judge: (context) => {
    const { child, on, settings } = context;
    if (child.birth === undefined) return [untold(context, 'child.birth')];
    if (child.birth > on) return [told(context, 'NEED', 'allowance.bornLater', { data: { birth: child.birth } })];
    const until = reachesAge(child.birth, 18, settings);
    return on < until ? [told(context, 'PASS', 'allowance.underAge', { data: { until } })] : atSchool(context);
  },
  examples: [
    {
      name: 'the day before the 18th birthday',
      on: '2026-03-01',
      child: { birth: '2008-03-02' },
      expected: [{ verdict: 'PASS', code: 'allowance.underAge' }],
    },
    {
      name: 'on the 18th birthday, not at school',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      facts: { school: null },
      expected: [{ verdict: 'REFUSE', code: 'allowance.ofAge' }],
    },
    {
      name: 'on the birthday, under the stricter reading of the age',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      settings: { ageRule: 'B' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'eighteen, and whether at school is not told',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      facts: { school: undefined },
      expected: [{ verdict: 'NEED', missing: ['school'] }],
    },
    {
      name: 'eighteen in a vocational school',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      facts: { school: { kind: 'vocational', until: '2026-03-02' } },
      expected: [{ verdict: 'PASS', code: 'allowance.atSchool' }],
    },
    {
      name: 'the school ended the day before',
      on: '2026-03-03',
      child: { birth: '2008-03-02' },
      facts: { school: { kind: 'vocational', until: '2026-03-02' } },
      expected: [{ verdict: 'REFUSE', code: 'allowance.schoolOver' }],
    },
    {
      name: 'a school of which the kind is not told',
      on: '2026-03-02',
      child: { birth: '2008-03-02' },
      facts: { school: {} },
      expected: [{ verdict: 'NEED', missing: ['school.kind'] }],
    },
    {
      name: 'a birth after the day',
      on: '2026-03-02',
      child: { birth: '2026-03-03' },
      expected: [{ verdict: 'NEED', code: 'allowance.bornLater' }],
    },
    {
      name: 'no birth',
      on: '2026-03-02',
      child: { birth: undefined },
      expected: [{ verdict: 'NEED', missing: ['child.birth'] }],
    },
  ],
};

/** CA-02 户籍: 重庆市; since 2021 an application for another place is received all the same and handed on. */
export const residence: Rule = {
  id: 'CA-02',
  article: ofOrphans,
  judge: (context) => {
    const { child, ruleSet } = context;
    const { hukou } = child;
    if (hukou === undefined) return [untold(context, 'child.hukou')];
    if (isOfChongqing(child)) return [told(context, 'PASS', 'allowance.registeredHere', { data: { hukou } })];
    return ruleSet === 'CA-2021'
      ? [told(context, 'WARN', 'allowance.registeredElsewhere', { data: { hukou } })]
      : [told(context, 'REFUSE', 'allowance.notOfHere', { data: { hukou } })];
  },
  examples: [
    { name: 'of 万州区', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'allowance.registeredHere' }] },
    {
      name: 'of 成都, received here and handed on',
      on: '2021-01-01',
      child: { hukou: '510104' },
      expected: [{ verdict: 'WARN', code: 'allowance.registeredElsewhere' }],
    },
    {
      name: 'of 成都, a day earlier',
      on: '2020-12-31',
      child: { hukou: '510104' },
      expected: [{ verdict: 'REFUSE', code: 'allowance.notOfHere' }],
    },
    {
      name: 'not told',
      on: '2026-03-02',
      child: { hukou: undefined },
      expected: [{ verdict: 'NEED', missing: ['child.hukou'] }],
    },
  ],
};
