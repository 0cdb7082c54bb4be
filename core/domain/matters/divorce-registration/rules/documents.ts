import { coolingOffSince } from '../../../law/divorce-clock.ts';
import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import { armyPapers } from '../../../marriage-law/papers.ts';
import { documentExamples } from './document-examples.ts';
import { paperOutcomes, personOutcomes, validityOutcomes } from './identity-papers.ts';
import type { ExaminationContext, Outcome, Rule } from './rule.ts';

/** Two single photographs of two inches of each, on paper or taken at the desk. */
function photoOutcomes({ application }: ExaminationContext): readonly Outcome[] {
  const { photosEach, manPhoto, womanPhoto } = application;
  if (manPhoto !== undefined && womanPhoto !== undefined) return [];
  if (photosEach === undefined) return [missingFacts(undefined, 'photosEach')];
  return photosEach >= 2 ? [] : [{ verdict: 'NEED', code: 'divorce.photos', data: { photosEach } }];
}

/** The receipt of the application (受理回执单), which exists since there is a cooling-off. */
function receiptOutcomes({ accepted, application: { receipt } }: ExaminationContext): readonly Outcome[] {
  if (accepted < coolingOffSince || receipt) return [];
  if (receipt === undefined) return [missingFacts(undefined, 'receipt')];
  return [{ verdict: 'NEED', code: 'divorce.receipt', basis: '民发〔2020〕116号' }];
}

/** D-12 证件材料齐全有效: papers of identity at both visits, photographs and receipt with the certificate. */
export const papersComplete: Rule = {
  id: 'D-12',
  article: (law) => regulation(law, '第十一条', '第十五条'),
  judge: (context) => {
    const ofParties = ofEach(context, (party) => [
      ...personOutcomes(party),
      ...paperOutcomes(party, context),
      ...validityOutcomes(party, context),
    ]);
    const ofVisit = context.stage === 'examination' ? [...photoOutcomes(context), ...receiptOutcomes(context)] : [];
    const told = [...ofParties, ...ofVisit];
    const wanting = told.some(({ verdict }) => verdict === 'NEED');
    const known = context.parties.every(({ kind }) => kind !== undefined);
    return wanting || !known ? told : [{ verdict: 'PASS', code: 'divorce.papersComplete' }, ...told];
  },
  examples: documentExamples,
};

/** D-14 现役军人: military identity card and the certificate of a political organ of regiment level or above. */
export const armyPapersShown: Rule = {
  id: 'D-14',
  article: (law) => workNorm(law, '第三十条'),
  judge: (context) =>
    ofEach(context, (party) => {
      if (party.kind !== 'soldier' || party.facts.papers === undefined) return undefined;
      const papers = missingPapers(party, armyPapers);
      if (papers === '') return undefined;
      return { verdict: 'NEED', code: 'divorce.armyPapers', party: party.role, data: { papers } };
    }),
  examples: [
    { name: 'a civilian', on: '2026-03-02', expected: [] },
    {
      name: 'a soldier with both',
      on: '2026-03-02',
      man: { kind: 'soldier', papers: ['id-card', 'army-id', 'army-certificate'] },
      expected: [],
    },
    {
      name: 'a soldier without the certificate, when both come for theirs',
      on: '2026-03-02',
      stage: 'examination',
      man: { kind: 'soldier', papers: ['id-card', 'army-id'] },
      expected: [{ verdict: 'NEED', code: 'divorce.armyPapers', party: 'man' }],
    },
  ],
};
