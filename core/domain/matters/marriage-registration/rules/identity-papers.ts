import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import { armyPapers } from '../../../marriage-law/papers.ts';
import { shows } from '../../../marriage-law/party-view.ts';
import type { Rule } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第五条', '第八条');

/** M-22 照片: three joint photographs of two inches, or one taken at the desk. */
export const photosGiven: Rule = {
  id: 'M-22',
  article: (law) => workNorm(law, '第二十八条第（七）项'),
  judge: ({ application: { photos, photo } }) => {
    if (photo !== undefined) return [];
    if (photos === undefined) return [missingFacts(undefined, 'photos')];
    return photos >= 3 ? [] : [{ verdict: 'NEED', code: 'marriage.photos', data: { photos } }];
  },
  examples: [
    { name: 'three', on: '2026-03-02', expected: [] },
    { name: 'two', on: '2026-03-02', couple: { photos: 2 }, expected: [{ verdict: 'NEED' }] },
    { name: 'none, but taken at the desk', on: '2026-03-02', couple: { photos: 0, photo: 'p-1' }, expected: [] },
    {
      name: 'not counted',
      on: '2026-03-02',
      couple: { photos: undefined },
      expected: [{ verdict: 'NEED', missing: ['photos'] }],
    },
  ],
};

/** M-23 证件在有效期内. A validity that nobody told is asked for and stops nothing: the clerk reads it off the card. */
export const identityPaperValid: Rule = {
  id: 'M-23',
  article,
  judge: (context) =>
    ofEach(context, (party) => {
      const { role, facts } = party;
      const { idValidTo } = facts;
      if (shows(party, 'temporary-id-card') && !shows(party, 'id-card')) return undefined;
      if (idValidTo === undefined)
        return { verdict: 'WARN', code: 'marriage.validityUnknown', party: role, missing: [`${role}.idValidTo`] };
      if (idValidTo === 'long-term' || idValidTo >= context.on) return undefined;
      if (shows(party, 'temporary-id-card')) return undefined;
      return { verdict: 'NEED', code: 'marriage.idExpired', party: role, data: { validTo: idValidTo } };
    }),
  examples: [
    { name: 'valid to the day itself', on: '2026-03-02', man: { idValidTo: '2026-03-02' }, expected: [] },
    {
      name: 'expired yesterday',
      on: '2026-03-02',
      man: { idValidTo: '2026-03-01' },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
    {
      name: 'expired, with a temporary card',
      on: '2026-03-02',
      man: { idValidTo: '2026-03-01', papers: ['id-card', 'temporary-id-card', 'declaration'] },
      expected: [],
    },
    {
      name: 'not told',
      on: '2026-03-02',
      woman: { idValidTo: undefined },
      expected: [{ verdict: 'WARN', party: 'woman', missing: ['woman.idValidTo'] }],
    },
    { name: 'long-term', on: '2026-03-02', woman: { idValidTo: 'long-term' }, expected: [] },
  ],
};

/** M-24 现役军人: military identity card and the certificate of a political organ of regiment level or above. */
export const armyPapersShown: Rule = {
  id: 'M-24',
  article,
  judge: (context) =>
    ofEach(context, (party) => {
      if (party.kind !== 'soldier' || party.facts.papers === undefined) return undefined;
      const papers = missingPapers(party, armyPapers);
      return papers === ''
        ? undefined
        : { verdict: 'NEED', code: 'marriage.armyPapers', party: party.role, data: { papers } };
    }),
  examples: [
    { name: 'a civilian', on: '2026-03-02', expected: [] },
    {
      name: 'a soldier with both',
      on: '2026-03-02',
      man: { kind: 'soldier', papers: ['id-card', 'declaration', 'army-id', 'army-certificate'] },
      expected: [],
    },
    {
      name: 'a soldier without the certificate',
      on: '2012-03-02',
      man: { kind: 'soldier', papers: ['id-card', 'declaration', 'army-id'] },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
  ],
};
