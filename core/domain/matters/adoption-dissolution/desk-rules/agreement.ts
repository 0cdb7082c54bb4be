import { missingOf } from '../../../adoption-law/act.ts';
import { adoptionWorkNorm, measures } from '../../../adoption-law/articles.ts';
import type { DeskRule } from './rule.ts';

/** DIS-10 书面协议: shown, with the ground and what was agreed in words for the forms. */
export const agreementWritten: DeskRule = {
  id: 'DIS-10',
  article: (law) => measures(law, 10),
  judge: ({ application: { agreementShown, grounds, terms } }) => {
    const untold = missingOf([
      agreementShown === undefined ? 'agreementShown' : undefined,
      grounds?.trim() ? undefined : 'grounds',
      terms?.trim() ? undefined : 'terms',
    ]);
    return agreementShown === false
      ? [{ verdict: 'NEED', code: 'dissolution.agreementMissing', missing: ['agreementShown'] }, ...untold]
      : untold;
  },
  examples: [
    { name: 'shown', on: '2024-03-01', expected: [] },
    {
      name: 'agreed by word of mouth',
      on: '2024-03-01',
      change: (application) => ({ ...application, agreementShown: false }),
      expected: [{ verdict: 'NEED', code: 'dissolution.agreementMissing' }],
    },
    {
      name: 'nothing told',
      on: '2024-03-01',
      change: ({ agreementShown: _shown, grounds: _grounds, terms: _terms, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['agreementShown', 'grounds', 'terms'] }],
    },
  ],
};

/** DIS-11 照片: two single photographs, two inches, of adopter, placer and adopted person; an institution has none. */
export const photosCounted: DeskRule = {
  id: 'DIS-11',
  article: () => adoptionWorkNorm,
  judge: ({ application: { photosEach } }) => {
    if (photosEach === undefined) return missingOf(['photosEach']);
    return photosEach >= 2 ? [] : [{ verdict: 'NEED', code: 'dissolution.photos', data: { photos: photosEach } }];
  },
  examples: [
    { name: 'two of each', on: '2024-03-01', expected: [] },
    {
      name: 'one of each',
      on: '2024-03-01',
      change: (application) => ({ ...application, photosEach: 1 }),
      expected: [{ verdict: 'NEED', code: 'dissolution.photos' }],
    },
    {
      name: 'not counted',
      on: '2024-03-01',
      change: ({ photosEach: _photos, ...rest }) => rest,
      expected: [{ verdict: 'NEED', missing: ['photosEach'] }],
    },
  ],
};
