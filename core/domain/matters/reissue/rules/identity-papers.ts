import { missingFacts } from '../../../law/rule.ts';
import { regulation, workNorm } from '../../../marriage-law/articles.ts';
import { identityFaults, identityGaps } from '../../../marriage-law/identity-faults.ts';
import { identityAndBookAsked } from '../../../marriage-law/identity-papers.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { shows } from '../../../marriage-law/party-view.ts';
import { isTold } from '../parties.ts';
import type { Outcome, ReissueContext, Rule } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第十七条', '第二十一条');

function papersOf(party: PartyView, { ruleSet, settings }: ReissueContext): readonly Outcome[] {
  const { role, kind, facts } = party;
  if (kind === undefined) return [];
  if (facts.papers === undefined) return [missingFacts(role, 'papers')];
  const papers = missingPapers(party, identityAndBookAsked({ kind, ruleSet, hmtPapers: settings.hmtPapers }));
  return papers === '' ? [] : [{ verdict: 'NEED', code: 'reissue.papersMissing', party: role, data: { papers } }];
}

/** The identity papers of each who applies; of one of whom nothing was told the clerk is reminded. */
export function papersOfApplicants(context: ReissueContext): readonly Outcome[] {
  return context.applying.flatMap((party): readonly Outcome[] =>
    isTold(context, party)
      ? papersOf(party, context)
      : [{ verdict: 'WARN', code: 'reissue.partyUntold', party: party.role }],
  );
}

function personOutcomes(party: PartyView, applies: boolean): readonly Outcome[] {
  const { role } = party;
  const gaps = identityGaps(party).filter((field) => field !== 'kind'); // M-10 asks for the kind
  const missing = gaps.length > 0 ? [missingFacts(role, ...gaps)] : [];
  const faults = identityFaults(party).map(({ kind, data }): Outcome => {
    // Of the one who does not come there may be nothing but the archive, with a number of 15 digits.
    if (kind === 'numberWrong' && !applies) return { verdict: 'WARN', code: 'reissue.numberOld', party: role, data };
    return { verdict: 'NEED', code: `reissue.${kind}`, party: role, data };
  });
  return [...missing, ...faults];
}

/** M-13 双方身份信息: both stand on the booklet, so both are needed, and what is told must agree with itself. */
export const personsKnown: Rule = {
  id: 'M-13',
  article: (law) => workNorm(law, '第二十九条'),
  judge: ({ told, applying }) => told.flatMap((party) => personOutcomes(party, applying.includes(party))),
  examples: [
    { name: 'both known', on: '2025-06-02', expected: [] },
    { name: 'nothing told of either', on: '2025-06-02', facts: { man: undefined, woman: undefined }, expected: [] },
    {
      name: 'no name',
      on: '2025-06-02',
      woman: { name: ' ' },
      expected: [{ verdict: 'NEED', missing: ['woman.name'] }],
    },
    {
      name: 'a name of another alphabet of signs',
      on: '2025-06-02',
      woman: { name: '林\u202e晓月' },
      expected: [{ verdict: 'NEED', code: 'reissue.nameRefused' }],
    },
    {
      name: 'another name on the card',
      on: '2025-06-02',
      man: { nameAsRead: '陈志运' },
      expected: [{ verdict: 'NEED', code: 'reissue.nameDiffersFromCard' }],
    },
    {
      name: 'a wrong check character',
      on: '2025-06-02',
      man: { idNumber: '500103200303100018' },
      expected: [{ verdict: 'NEED', code: 'reissue.numberWrong' }],
    },
    {
      name: '15 digits in the archive of the one who does not come',
      on: '2025-06-02',
      man: { idNumber: '510202600101001', birth: '1960-01-01' },
      facts: { applicants: ['woman'] },
      expected: [{ verdict: 'WARN', code: 'reissue.numberOld', party: 'man' }],
    },
    {
      name: 'a citizen number for a foreigner',
      on: '2025-06-02',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'NEED', code: 'reissue.numberOfOtherKind' }],
    },
    {
      name: 'another birth than the number tells',
      on: '2025-06-02',
      man: { birth: '1980-01-01', idNumber: '510202196001010018' },
      expected: [{ verdict: 'NEED', code: 'reissue.numberDisagrees' }],
    },
  ],
};

/** M-23 证件在有效期内, of those who apply. A validity that nobody told is asked for and stops nothing. */
export const identityPaperValid: Rule = {
  id: 'M-23',
  article,
  judge: (context) =>
    context.applying.flatMap((party): readonly Outcome[] => {
      const { role, facts } = party;
      if (!isTold(context, party) || shows(party, 'temporary-id-card')) return [];
      const { idValidTo } = facts;
      if (idValidTo === undefined)
        return [{ verdict: 'WARN', code: 'reissue.validityUnknown', party: role, missing: [`${role}.idValidTo`] }];
      if (idValidTo === 'long-term' || idValidTo >= context.on) return [];
      return [{ verdict: 'NEED', code: 'reissue.idExpired', party: role, data: { validTo: idValidTo } }];
    }),
  examples: [
    { name: 'valid to the day itself', on: '2025-06-02', man: { idValidTo: '2025-06-02' }, expected: [] },
    {
      name: 'expired yesterday',
      on: '2025-06-02',
      man: { idValidTo: '2025-06-01' },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
    {
      name: 'expired, with a temporary card',
      on: '2025-06-02',
      man: { idValidTo: '2025-06-01', papers: ['temporary-id-card'] },
      expected: [],
    },
    {
      name: 'not told',
      on: '2025-06-02',
      woman: { idValidTo: undefined },
      expected: [{ verdict: 'WARN', missing: ['woman.idValidTo'] }],
    },
    {
      name: 'expired, of the one who does not apply',
      on: '2025-06-02',
      man: { idValidTo: '2025-06-01' },
      facts: { applicants: ['woman'] },
      expected: [],
    },
  ],
};
