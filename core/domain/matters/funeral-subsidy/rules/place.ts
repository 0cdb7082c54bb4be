import { addMonths } from '../../../dates/arithmetic.ts';
import { placeRowOf } from '../context.ts';
import { settlementPeriodOf } from '../settlement.ts';
import { awaitsHall, measures, type Rule, type SubsidyContext, told, untold } from './rule.ts';

const linyi = { on: '2024-06-03', office: { division: '371302' }, deceased: { hukou: '371302' } } as const;
const wuhan = { office: { division: '420102' }, deceased: { hukou: '420102' } } as const;

/** PLACE 死亡地和火化地: the table's matrix says whether it is waived at the till, paid back, or not covered. */
export const place: Rule = {
  id: 'PLACE',
  article: measures,
  judge: (context) => {
    const { cremationDivision, disposal } = context.application;
    if (disposal === 'burial') return [];
    if (cremationDivision === undefined) {
      if (awaitsHall(context)) return [];
      return [untold(context, 'funeral.cremationPlaceUntold', 'cremationDivision')];
    }
    const row = placeRowOf(context);
    if (row === 'death') return [untold(context, 'funeral.deathPlaceUntold', 'deathDivision')];
    if (row === undefined) return [];
    if (row.pay === 'no') {
      const data = { division: cremationDivision };
      return [told(context, 'REFUSE', 'funeral.placeNotCovered', { data, basis: row.document })];
    }
    const code = row.pay === 'direct' ? 'funeral.direct' : 'funeral.reimburse';
    return [told(context, 'PASS', code, { basis: row.document })];
  },
  examples: [
    { name: 'at home', on: '2024-06-03', expected: [{ verdict: 'PASS', code: 'funeral.direct' }] },
    {
      name: 'in 渝中区, the register in 黔江区',
      on: '2024-06-03',
      facts: { cremationDivision: '500103' },
      expected: [{ verdict: 'PASS', code: 'funeral.direct' }],
    },
    {
      name: 'in 成都',
      on: '2024-06-03',
      facts: { cremationDivision: '510104' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.placeNotCovered' }],
    },
    {
      ...linyi,
      name: '临沂: died at home, cremated in the next county',
      facts: { deathDivision: '371302', cremationDivision: '371311' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.placeNotCovered' }],
    },
    {
      ...linyi,
      name: '临沂: died and cremated elsewhere',
      facts: { deathDivision: '371311', cremationDivision: '371311' },
      expected: [{ verdict: 'PASS', code: 'funeral.reimburse' }],
    },
    {
      ...linyi,
      name: '临沂: cremated elsewhere, the place of death not entered',
      facts: { cremationDivision: '371311' },
      expected: [{ verdict: 'NEED', missing: ['deathDivision'] }],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      facts: { cremationDivision: undefined },
      expected: [{ verdict: 'NEED', missing: ['cremationDivision'] }],
    },
    { name: 'buried', on: '2024-06-03', facts: { disposal: 'burial' }, expected: [] },
  ],
};

function startOf({ application, deceased }: SubsidyContext, start: 'receipt' | 'death' | 'cremation') {
  if (start === 'receipt') return { day: application.receiptOn, field: 'receiptOn' };
  return start === 'death'
    ? { day: deceased.died, field: 'deceased.died' }
    : { day: application.cremated, field: 'cremated' };
}

/** DEADLINE 报销期限: only for what was paid first, where the table sets a period; the corresponding day belongs to it. */
export const deadline: Rule = {
  id: 'DEADLINE',
  article: measures,
  judge: (context) => {
    const row = placeRowOf(context);
    const [limit] = context.table.deadlines;
    if (!limit || typeof row !== 'object' || row.pay !== 'reimburse') return [];
    const { day, field } = startOf(context, limit.start);
    if (day === undefined) return [untold(context, 'funeral.startUntold', field)];
    const last = addMonths(day, limit.months);
    const [verdict, code] =
      context.on <= last ? (['PASS', 'funeral.inTime'] as const) : (['REFUSE', 'funeral.late'] as const);
    return [told(context, verdict, code, { data: { last }, basis: limit.document })];
  },
  examples: [
    { name: 'Chongqing has none', on: '2024-06-03', expected: [] },
    {
      ...wuhan,
      name: '武汉: on the corresponding day of the third month',
      on: '2024-04-10',
      facts: { cremationDivision: '421002', receiptOn: '2024-01-10' },
      expected: [{ verdict: 'PASS', code: 'funeral.inTime' }],
    },
    {
      ...wuhan,
      name: '武汉: the day after',
      on: '2024-04-11',
      facts: { cremationDivision: '421002', receiptOn: '2024-01-10' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.late' }],
    },
    {
      ...wuhan,
      name: '武汉: no receipt',
      on: '2024-04-10',
      facts: { cremationDivision: '421002' },
      expected: [{ verdict: 'NEED', missing: ['receiptOn'] }],
    },
    {
      ...wuhan,
      name: '武汉: cremated in the city, waived at the till',
      on: '2024-04-10',
      facts: { cremationDivision: '420106' },
      expected: [],
    },
  ],
};

/** STEP-6 结算: the period by the day of cremation, and the county whose finance bureau pays the hall. */
export const settlement: Rule = {
  id: 'STEP-6',
  article: measures,
  judge: (context) => {
    const { application, deceased, table, isResident } = context;
    const [row] = table.settlements;
    const { cremated, disposal } = application;
    if (!row || cremated === undefined || disposal === 'burial' || !deceased.hukou || !isResident) return [];
    const period = settlementPeriodOf(cremated, row);
    if (!period) return [];
    const { from, to, reportBy } = period;
    const data = { from, to, reportBy, hukou: deceased.hukou };
    return [told(context, 'PASS', 'funeral.settled', { data, basis: row.document })];
  },
  examples: [
    { name: 'in its period', on: '2024-06-03', expected: [{ verdict: 'PASS', code: 'funeral.settled' }] },
    { name: 'no cremation', on: '2024-06-03', facts: { cremated: undefined }, expected: [] },
    { name: 'a place without a period', on: '2024-06-03', office: { division: '430102' }, expected: [] },
  ],
};
