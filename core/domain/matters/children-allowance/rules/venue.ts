import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { allowanceDays } from '../law-days.ts';
import { ofOrphans, type Rule, told, untold } from './rule.ts';

/** 孤儿、事实无人抚养儿童认定受理“跨省通办” */
const anywhere = '国办发〔2020〕35号（跨省通办）';

/** CA-19 受理地: since 2021 any township of the country receives; before, that of the household register. */
export const venue: Rule = {
  id: 'CA-19',
  article: ofOrphans,
  judge: (context) => {
    const { application, child, on } = context;
    const division = application.receiving?.division;
    if (division === undefined) return [untold(context, 'receiving.division')];
    if (child.hukou === undefined) return [];
    if (isSameDistrict(division, child.hukou)) return [told(context, 'PASS', 'allowance.receivedAtHome')];
    const data = { hukou: child.hukou };
    return on < allowanceDays.widened
      ? [told(context, 'REFER', 'allowance.onlyAtHome', { data, earliest: allowanceDays.widened })]
      : [told(context, 'PASS', 'allowance.receivedAnywhere', { data, basis: anywhere })];
  },
  examples: [
    {
      name: 'in 渝中区 for a child of 万州区',
      on: '2021-01-01',
      expected: [{ verdict: 'PASS', code: 'allowance.receivedAnywhere' }],
    },
    {
      name: 'the same a day earlier',
      on: '2020-12-31',
      expected: [{ verdict: 'REFER', code: 'allowance.onlyAtHome', earliest: '2021-01-01' }],
    },
    {
      name: 'at home',
      on: '2020-12-31',
      facts: { receiving: { division: '500101' } },
      expected: [{ verdict: 'PASS', code: 'allowance.receivedAtHome' }],
    },
    {
      name: 'receiving township not told',
      on: '2026-03-02',
      facts: { receiving: {} },
      expected: [{ verdict: 'NEED', missing: ['receiving.division'] }],
    },
    { name: 'register not told', on: '2026-03-02', child: { hukou: undefined }, expected: [] },
  ],
};
