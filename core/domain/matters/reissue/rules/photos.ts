import { regulation } from '../../../marriage-law/articles.ts';
import type { Outcome, ReissueContext, Rule } from './rule.ts';

function counted(
  photos: number | undefined,
  least: number,
  code: 'reissue.jointPhotos' | 'reissue.singlePhotos',
): readonly Outcome[] {
  if (photos === undefined) return [{ verdict: 'WARN', code: 'reissue.photosUncounted', missing: ['photos'] }];
  return photos >= least ? [] : [{ verdict: 'NEED', code, data: { photos } }];
}

function allTaken({ applying, application: { manPhoto, womanPhoto } }: ReissueContext): boolean {
  const taken = { man: manPhoto, woman: womanPhoto };
  return applying.length > 0 && applying.every(({ role }) => taken[role] !== undefined);
}

/** M-22 照片: like the kind; three joint ones or one taken here, of a divorce two single ones of each or each taken here. */
export const photosLikeTheKind: Rule = {
  id: 'M-22',
  article: (law) => regulation(law, '第十七条', '第二十一条'),
  judge: (context) => {
    const { kind, photos, photo } = context.application;
    if (kind === 'marriage') return photo === undefined ? counted(photos, 3, 'reissue.jointPhotos') : [];
    if (kind === 'divorce') return allTaken(context) ? [] : counted(photos, 2, 'reissue.singlePhotos');
    return [];
  },
  examples: [
    { name: 'marriage, three', on: '2025-06-02', expected: [] },
    {
      name: 'marriage, two',
      on: '2025-06-02',
      facts: { photos: 2 },
      expected: [{ verdict: 'NEED', code: 'reissue.jointPhotos' }],
    },
    { name: 'marriage, taken here', on: '2025-06-02', facts: { photos: 0, photo: 'p-1' }, expected: [] },
    { name: 'divorce, two of each', on: '2025-06-02', facts: { kind: 'divorce', photos: 2 }, expected: [] },
    {
      name: 'divorce, one of each',
      on: '2025-06-02',
      facts: { kind: 'divorce', photos: 1 },
      expected: [{ verdict: 'NEED', code: 'reissue.singlePhotos' }],
    },
    {
      name: 'divorce, one taken of two who apply',
      on: '2025-06-02',
      facts: { kind: 'divorce', photos: 0, manPhoto: 'p-1' },
      expected: [{ verdict: 'NEED' }],
    },
    {
      name: 'divorce, only he applies and was taken',
      on: '2025-06-02',
      facts: { kind: 'divorce', photos: undefined, manPhoto: 'p-1', applicants: ['man'] },
      expected: [],
    },
    {
      name: 'not counted',
      on: '2025-06-02',
      facts: { photos: undefined },
      expected: [{ verdict: 'WARN', missing: ['photos'] }],
    },
    { name: 'no certificate chosen', on: '2025-06-02', facts: { kind: undefined, photos: 0 }, expected: [] },
  ],
};
