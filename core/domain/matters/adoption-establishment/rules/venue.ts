import { measures } from '../../../adoption-law/articles.ts';
import { categoryOf } from '../../../adoption-law/categories.ts';
import { adoptionDays } from '../../../adoption-law/law-days.ts';
import { isSameProvince } from '../../../divisions/division.ts';
import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { missing, type Outcome, type Rule } from './rule.ts';

const codes = {
  institution: 'adoption.venueInstitution',
  found: 'adoption.venueFound',
  placer: 'adoption.venuePlacer',
  'either-parent': 'adoption.venueEitherParent',
} as const;

/** V-01 管辖: the county of the institution, of the finding, of the placer, or of either birth parent. */
export const officeOfChild: Rule = {
  id: 'V-01',
  article: (law) => measures(law, 4),
  judge: ({ office, facts: { category, child } }) => {
    const place = child?.division;
    if (place === undefined) return [missing('child.division')];
    if (isSameDistrict(place, office.division)) return [{ verdict: 'PASS', code: 'adoption.venueHere' }];
    if (category === undefined) return [];
    return [{ verdict: 'REFER', code: codes[categoryOf(category).venue], data: { place } }];
  },
  examples: [
    { name: 'here', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'keyed by the code of the former county',
      on: '2014-03-01',
      office: { division: '500115' },
      facts: { child: { division: '500221' } },
      expected: [{ verdict: 'PASS' }],
    },
    ...(
      [
        [1, 'adoption.venueInstitution'],
        [8, 'adoption.venueFound'],
        [7, 'adoption.venuePlacer'],
        [6, 'adoption.venueEitherParent'],
      ] as const
    ).map(([category, code]) => ({
      name: `elsewhere, category ${category}`,
      on: '2024-03-01',
      facts: { category, child: { division: '500115' } },
      expected: [{ verdict: 'REFER', code } as const],
    })),
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { child: {} },
      expected: [{ verdict: 'NEED', missing: ['child.division'] }],
    },
    {
      name: 'elsewhere, no category',
      on: '2024-03-01',
      facts: { category: undefined, child: { division: '500115' } },
      expected: [],
    },
  ],
};

const ofForeigners = '外国人在中华人民共和国收养子女登记办法';

/** V-02 涉外、涉港澳台、华侨收养: not at a county; foreigners since 2024-08-28 only kin and stepchildren. */
export const crossBorder: Rule = {
  id: 'V-02',
  article: () => '民政部令第16号 第二条',
  judge: (context) => {
    const { on, office, facts } = context;
    const kinds = facts.adopters?.map(({ kind = 'mainland' }) => kind) ?? [];
    if (kinds.every((kind) => kind === 'mainland')) return [];
    const foreign = kinds.includes('foreigner');
    const basis = foreign ? { basis: ofForeigners } : {};
    const kin = facts.category === 4 || facts.category === 6;
    const refused: readonly Outcome[] =
      foreign && on >= adoptionDays.foreignersKinOnly && facts.category !== undefined && !kin
        ? [{ verdict: 'REFUSE', code: 'adoption.foreignersKinOnly', ...basis }]
        : [];
    const inChongqing = isSameProvince(facts.child?.division ?? office.division, '500000');
    const code = inChongqing ? 'adoption.crossBorderChongqing' : 'adoption.crossBorder';
    return [...refused, { verdict: 'REFER', code, ...basis }];
  },
  examples: [
    {
      name: 'a couple from Hong Kong',
      on: '2024-03-01',
      facts: { adopters: [{ kind: 'hong-kong' }, { kind: 'hong-kong' }] },
      expected: [{ verdict: 'REFER', code: 'adoption.crossBorderChongqing' }],
    },
    {
      name: 'elsewhere in the country',
      on: '2024-03-01',
      office: { division: '510104' },
      facts: { child: { division: '510104' }, adopters: [{ kind: 'taiwan' }] },
      expected: [{ verdict: 'REFER', code: 'adoption.crossBorder' }],
    },
    {
      name: 'foreigners on the last day',
      on: '2024-08-27',
      facts: { category: 1, adopters: [{ kind: 'foreigner' }] },
      expected: [{ verdict: 'REFER' }],
    },
    {
      name: 'foreigners a day later',
      on: '2024-08-28',
      facts: { category: 1, adopters: [{ kind: 'foreigner' }] },
      expected: [{ verdict: 'REFUSE', code: 'adoption.foreignersKinOnly' }, { verdict: 'REFER' }],
    },
    {
      name: 'a foreign stepfather',
      on: '2024-09-10',
      facts: { category: 4, adopters: [{ kind: 'foreigner' }] },
      expected: [{ verdict: 'REFER' }],
    },
    { name: 'residents', on: '2024-09-10', expected: [] },
  ],
};
