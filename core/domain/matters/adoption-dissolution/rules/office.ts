import { adoptionWorkNorm, measures } from '../../../adoption-law/articles.ts';
import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { missing, type Rule } from './rule.ts';

/** DIS-4 解除的管辖: the county of the adoptee's household register. */
export const officeOfAdoptee: Rule = {
  id: 'DIS-4',
  article: (law) => measures(law, 10),
  judge: ({ office, facts: { child } }) => {
    const place = child?.division;
    if (place === undefined) return [missing('child.division')];
    return isSameDistrict(place, office.division)
      ? [{ verdict: 'PASS', code: 'dissolution.venueHere' }]
      : [{ verdict: 'REFER', code: 'dissolution.venueElsewhere', data: { place } }];
  },
  examples: [
    { name: 'here', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    { name: 'elsewhere', on: '2024-03-01', facts: { child: { division: '500115' } }, expected: [{ verdict: 'REFER' }] },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { child: { division: undefined } },
      expected: [{ verdict: 'NEED', missing: ['child.division'] }],
    },
  ],
};

/** DIS-5 收养登记证: shown, as it is taken back. */
export const certificateShown: Rule = {
  id: 'DIS-5',
  article: () => adoptionWorkNorm,
  judge: ({ facts }) => {
    if (facts.certificateShown === undefined) return [missing('certificateShown')];
    return facts.certificateShown
      ? [{ verdict: 'PASS', code: 'dissolution.certificateShown' }]
      : [{ verdict: 'NEED', code: 'dissolution.certificateMissing', missing: ['certificateShown'] }];
  },
  examples: [
    { name: 'shown', on: '2024-03-01', expected: [{ verdict: 'PASS' }] },
    {
      name: 'not shown',
      on: '2024-03-01',
      facts: { certificateShown: false },
      expected: [{ verdict: 'NEED', code: 'dissolution.certificateMissing' }],
    },
    {
      name: 'not told',
      on: '2024-03-01',
      facts: { certificateShown: undefined },
      expected: [{ verdict: 'NEED', missing: ['certificateShown'] }],
    },
  ],
};
