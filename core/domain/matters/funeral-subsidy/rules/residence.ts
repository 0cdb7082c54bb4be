import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { measures, type Rule, told, untold } from './rule.ts';

/** T1 常住户籍: the deceased was registered in the region of the table. */
export const residence: Rule = {
  id: 'T1',
  article: measures,
  judge: (context) => {
    const { hukou } = context.deceased;
    if (hukou === undefined) return [untold(context, 'funeral.hukouUntold', 'deceased.hukou')];
    if (context.isResident) return [told(context, 'PASS', 'funeral.registerHere', { data: { hukou } })];
    const data = { hukou, region: context.table.region };
    return [told(context, 'REFUSE', 'funeral.registerElsewhere', { data })];
  },
  examples: [
    {
      name: 'in 黔江区',
      on: '2024-06-03',
      expected: [{ verdict: 'PASS', code: 'funeral.registerHere' }],
    },
    {
      name: 'living in Chongqing with a register in 成都',
      on: '2024-06-03',
      deceased: { hukou: '510104' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.registerElsewhere' }],
    },
    {
      name: 'the table of a city covers its districts, not its province',
      on: '2025-06-02',
      office: { division: '441302' },
      deceased: { hukou: '440103' },
      expected: [{ verdict: 'REFUSE' }],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      deceased: { hukou: undefined },
      expected: [{ verdict: 'NEED', missing: ['deceased.hukou'] }],
    },
  ],
};

/** STEP-1 受理: the township of the register stamps the form; the hall that cremates waives, wherever in the region it is. */
export const jurisdiction: Rule = {
  id: 'STEP-1',
  article: measures,
  judge: (context) => {
    const { deceased, office, application, isResident } = context;
    const { hukou } = deceased;
    if (hukou === undefined || !isResident) return [];
    if (isSameDistrict(hukou, office.division)) return [told(context, 'PASS', 'funeral.officeHome')];
    const isCremationHere =
      application.cremationDivision !== undefined && isSameDistrict(application.cremationDivision, office.division);
    return isCremationHere
      ? [told(context, 'PASS', 'funeral.officeCremates', { data: { hukou } })]
      : [told(context, 'WARN', 'funeral.officeOther', { data: { hukou } })];
  },
  examples: [
    { name: 'at home', on: '2024-06-03', expected: [{ verdict: 'PASS', code: 'funeral.officeHome' }] },
    {
      name: 'at the hall of 渝中区, which cremates',
      on: '2024-06-03',
      office: { division: '500103' },
      facts: { cremationDivision: '500103' },
      expected: [{ verdict: 'PASS', code: 'funeral.officeCremates' }],
    },
    {
      name: 'in a district that has to do with neither',
      on: '2024-06-03',
      office: { division: '500101' },
      expected: [{ verdict: 'WARN', code: 'funeral.officeOther' }],
    },
    {
      name: 'a register outside the region is the matter of T1',
      on: '2024-06-03',
      deceased: { hukou: '510104' },
      expected: [],
    },
  ],
};
