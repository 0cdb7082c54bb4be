import { isWithin } from '../../../dates/arithmetic.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import type { PersonClass } from '../schema.ts';
import { measures, type Outcome, type Rule, type SubsidyContext, told, untold } from './rule.ts';

type Status = NonNullable<SubsidyContext['deceased']['classes']>[number];

/** The row of the table for a status, where the place covers its class on the day of the file. */
function rowFor({ table }: SubsidyContext, status: Status) {
  return table.classes.find((row) => row.class === status.class);
}

/** First and last day both belong to the status (that the last day counts is our reading). */
function isHeldOn(died: PlainDate, { from, to }: Status): boolean {
  return from !== undefined && isWithin(died, from, to ?? undefined);
}

/** Why no status will do: the one that came nearest is told. */
function refusal(context: SubsidyContext, died: PlainDate, statuses: readonly Status[]): Outcome {
  const covered = statuses.filter((status) => rowFor(context, status));
  const held = covered.find((status) => isHeldOn(died, status));
  const basis = (held && rowFor(context, held)?.document) ?? context.table.document;
  if (held) return told(context, 'REFUSE', 'funeral.hardshipNotShown', { basis });
  const open = covered.findIndex(({ from, to }) => from === undefined && isWithin(died, undefined, to ?? undefined));
  if (open >= 0) return untold(context, 'funeral.classFromUntold', 'deceased.classes');
  const ended = covered.find(({ to }) => to && to < died);
  if (ended?.to) return told(context, 'REFUSE', 'funeral.classEnded', { data: { to: ended.to, died } });
  const later = covered.find(({ from }) => from !== undefined && from > died);
  if (later?.from) return told(context, 'REFUSE', 'funeral.classLater', { data: { from: later.from, died } });
  if (statuses.length === 0) return told(context, 'REFUSE', 'funeral.noClass');
  const division = context.deceased.hukou ?? context.office.division;
  return told(context, 'REFUSE', 'funeral.classNotCovered', { data: { division } });
}

function classCode(held: PersonClass) {
  return `funeral.class${held}` as const;
}

function judge(context: SubsidyContext): readonly Outcome[] {
  const everyone = context.table.classes.find((row) => row.class === 'ANYONE');
  if (everyone) return [told(context, 'PASS', 'funeral.everyResident', { basis: everyone.document })];
  const { died, classes } = context.deceased;
  if (classes === undefined) return [untold(context, 'funeral.classesUntold', 'deceased.classes')];
  if (died === undefined) return [];
  for (const status of classes) {
    const row = rowFor(context, status);
    if (row && isHeldOn(died, status) && (!row.needsHardship || status.hardship === true)) {
      return [told(context, 'PASS', classCode(status.class), { basis: row.document })];
    }
  }
  return [refusal(context, died, classes)];
}

const since2010 = '2010-01-01';
const nanan = { office: { division: '500108' }, facts: { cremationDivision: '500108' } } as const;

/** T3 补贴对象: a class that the place covers, held on the day of death. */
export const personClass: Rule = {
  id: 'T3',
  article: measures,
  judge,
  examples: [
    { name: 'rural allowance', on: '2024-06-03', expected: [{ verdict: 'PASS', code: 'funeral.classD2' }] },
    ...(['D1', 'D3', 'D4', 'D5'] as const).map((held) => ({
      name: held,
      on: '2024-06-03',
      deceased: { classes: [{ class: held, from: since2010 }] },
      expected: [{ verdict: 'PASS', code: `funeral.class${held}` } as const],
    })),
    {
      name: 'allowance until 30 June, died that day',
      on: '2024-07-03',
      deceased: { died: '2024-06-30', classes: [{ class: 'D1', from: since2010, to: '2024-06-30' }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classD1' }],
    },
    {
      name: 'allowance until 30 June, died the day after',
      on: '2024-07-03',
      deceased: { died: '2024-07-01', classes: [{ class: 'D1', from: since2010, to: '2024-06-30' }] },
      expected: [{ verdict: 'REFUSE', code: 'funeral.classEnded' }],
    },
    {
      name: 'allowance from the day of death',
      on: '2024-07-03',
      deceased: { died: '2024-07-01', classes: [{ class: 'D1', from: '2024-07-01' }] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'allowance from the day after the death',
      on: '2024-07-03',
      deceased: { died: '2024-07-01', classes: [{ class: 'D1', from: '2024-07-02' }] },
      expected: [{ verdict: 'REFUSE', code: 'funeral.classLater' }],
    },
    {
      name: 'one status ended and another held',
      on: '2024-07-03',
      deceased: {
        died: '2024-07-01',
        classes: [
          { class: 'D1', from: since2010, to: '2024-06-30' },
          { class: 'D3', from: '2024-07-01' },
        ],
      },
      expected: [{ verdict: 'PASS', code: 'funeral.classD3' }],
    },
    {
      name: 'a veteran who is not poor, on the last day of the old wording',
      on: '2020-12-31',
      deceased: { classes: [{ class: 'D5', from: since2010 }] },
      expected: [{ verdict: 'REFUSE', code: 'funeral.hardshipNotShown' }],
    },
    {
      name: 'a veteran with proof of hardship on that day',
      on: '2020-12-31',
      deceased: { classes: [{ class: 'D5', from: since2010, hardship: true }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classD5' }],
    },
    {
      name: 'a veteran who is not poor, on the first day of the new wording',
      on: '2021-01-01',
      deceased: { classes: [{ class: 'D5', from: since2010, hardship: false }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classD5' }],
    },
    {
      name: 'a donor in 南岸区',
      on: '2024-06-03',
      ...nanan,
      deceased: { hukou: '500108', classes: [{ class: 'X1', from: since2010 }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classX1' }],
    },
    {
      name: 'a parent who lost the only child, in 南岸区',
      on: '2024-06-03',
      ...nanan,
      deceased: { hukou: '500108', classes: [{ class: 'X2', from: since2010 }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classX2' }],
    },
    {
      name: 'a donor in 黔江区',
      on: '2024-06-03',
      deceased: { classes: [{ class: 'X1', from: since2010 }] },
      expected: [{ verdict: 'REFUSE', code: 'funeral.classNotCovered' }],
    },
    {
      name: 'an unknown body in 湖南',
      on: '2024-06-03',
      office: { division: '430102' },
      deceased: { hukou: '430102', classes: [{ class: 'X3', from: since2010 }] },
      expected: [{ verdict: 'PASS', code: 'funeral.classX3' }],
    },
    {
      name: 'every resident of 四川 from 2025-09-01',
      on: '2025-09-01',
      office: { division: '510104' },
      deceased: { hukou: '510104', classes: [] },
      expected: [{ verdict: 'PASS', code: 'funeral.everyResident' }],
    },
    {
      name: 'no status at all',
      on: '2024-06-03',
      deceased: { classes: [] },
      expected: [{ verdict: 'REFUSE', code: 'funeral.noClass' }],
    },
    {
      name: 'a status without its first day',
      on: '2024-06-03',
      deceased: { classes: [{ class: 'D1' }] },
      expected: [{ verdict: 'NEED', code: 'funeral.classFromUntold' }],
    },
    {
      name: 'statuses not entered',
      on: '2024-06-03',
      deceased: { classes: undefined },
      expected: [{ verdict: 'NEED', missing: ['deceased.classes'] }],
    },
  ],
};
