import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { missingPapers } from '../../../marriage-law/missing-papers.ts';
import { papersAsked } from '../../../marriage-law/papers.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { certificateOutcomes } from './foreign-papers.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';

const article: Rule['article'] = (law) => regulation(law, '第五条', '第八条');

function papersOf(party: PartyView, { ruleSet, settings }: RuleContext): readonly Outcome[] {
  const { role, kind, facts } = party;
  if (kind === undefined) return [];
  if (facts.papers === undefined) return [missingFacts(role, 'papers')];
  const { certificate } = facts;
  const asked = papersAsked({ kind, ruleSet, hmtPapers: settings.hmtPapers, ...(certificate ? { certificate } : {}) });
  const papers = missingPapers(party, asked);
  return papers === '' ? [] : [{ verdict: 'NEED', code: 'marriage.papersMissing', party: role, data: { papers } }];
}

/** M-12 证件材料齐全有效. */
export const papersComplete: Rule = {
  id: 'M-12',
  article,
  judge: (context) => {
    const wanting = ofEach(context, (party) => [...papersOf(party, context), ...certificateOutcomes(party, context)]);
    const known = context.parties.every(({ kind }) => kind !== undefined);
    return wanting.length === 0 && known ? [{ verdict: 'PASS', code: 'marriage.papersComplete' }] : wanting;
  },
  examples: [
    {
      name: 'R5: identity card and declaration',
      on: '2025-05-10',
      man: { papers: ['id-card', 'declaration'] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'R4b: the same without the household register book',
      on: '2025-05-09',
      man: { papers: ['id-card', 'declaration'] },
      expected: [{ verdict: 'NEED', party: 'man', code: 'marriage.papersMissing' }],
    },
    {
      name: 'R5: a temporary card will do',
      on: '2026-03-02',
      woman: { papers: ['temporary-id-card', 'declaration'] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'no list of papers',
      on: '2026-03-02',
      woman: { papers: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.papers'] }],
    },
    {
      name: 'an American with an apostille, translation and statement',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'USA',
        papers: ['passport', 'no-spouse-certificate', 'translation', 'truth-statement'],
        certificate: { kind: 'apostille', issued: '2025-06-01' },
      },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'a permanent residence card before 2025 is no passport',
      on: '2025-05-09',
      man: {
        kind: 'foreigner',
        country: 'USA',
        papers: ['pr-card', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-03-01' },
      },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
    {
      name: 'Hong Kong, declaration notarised seven months ago',
      on: '2025-07-10',
      man: { kind: 'hong-kong', papers: ['hmt-residence-permit', 'region-id'], declarationNotarised: '2024-12-10' },
      expected: [{ verdict: 'NEED', code: 'marriage.certificateExpired' }],
    },
    {
      name: 'Hong Kong before 2025: the residence permit is not yet a paper',
      on: '2024-07-10',
      man: { kind: 'hong-kong', papers: ['hmt-residence-permit', 'region-id'], declarationNotarised: '2024-06-10' },
      expected: [{ verdict: 'NEED', code: 'marriage.papersMissing' }],
    },
    {
      name: 'an overseas Chinese with a certificate of our embassy',
      on: '2025-07-10',
      woman: {
        kind: 'overseas-chinese',
        country: 'JPN',
        papers: ['passport', 'no-spouse-certificate'],
        certificate: { kind: 'embassy', issued: '2025-07-01' },
      },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'an apostille before the convention was in force for China',
      on: '2023-10-30',
      man: {
        kind: 'foreigner',
        country: 'USA',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'apostille', issued: '2023-10-01' },
      },
      expected: [{ verdict: 'NEED', code: 'marriage.apostilleTooEarly', earliest: '2023-11-07' }],
    },
    {
      name: 'an apostille of Canada on the day before it joined',
      on: '2024-01-10',
      man: {
        kind: 'foreigner',
        country: 'CAN',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'apostille', issued: '2024-01-02' },
      },
      expected: [{ verdict: 'NEED', code: 'marriage.apostilleTooEarly', earliest: '2024-01-11' }],
    },
    {
      name: 'an apostille of a country without the convention',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'MYS',
        papers: ['passport', 'no-spouse-certificate', 'translation', 'truth-statement'],
        certificate: { kind: 'apostille', issued: '2025-06-01' },
      },
      expected: [{ verdict: 'NEED', code: 'marriage.apostilleNotParty' }],
    },
    {
      name: 'a certificate dated after the day at the counter',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'GBR',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-07-11' },
      },
      expected: [{ verdict: 'NEED', code: 'marriage.certificateLater' }],
    },
    {
      name: 'on its last day, six months after it was issued',
      on: '2025-08-28',
      man: {
        kind: 'foreigner',
        country: 'GBR',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-02-28' },
      },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'France: 婚姻无障碍 is known to mean no spouse',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'FRA',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-06-01' },
        certificateWording: 'no-impediment',
      },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'Italy: the same wording',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'ITA',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-06-01' },
        certificateWording: 'no-impediment',
      },
      expected: [{ verdict: 'NEED', code: 'marriage.wordingNoImpediment' }],
    },
    {
      name: 'a certificate that no record was found, alone',
      on: '2025-07-10',
      man: {
        kind: 'foreigner',
        country: 'GBR',
        papers: ['passport', 'no-spouse-certificate', 'translation'],
        certificate: { kind: 'consular', issued: '2025-06-01' },
        certificateWording: 'no-record',
      },
      expected: [{ verdict: 'NEED', code: 'marriage.wordingNoRecord' }],
    },
    {
      name: 'Macao without a notarised declaration',
      on: '2025-07-10',
      woman: { kind: 'macao', papers: ['travel-permit', 'region-id'] },
      expected: [
        { verdict: 'NEED', code: 'marriage.declarationNotNotarised', missing: ['woman.declarationNotarised'] },
      ],
    },
    {
      name: 'Taiwan where the office asks for any one paper',
      on: '2025-07-10',
      settings: { hmtPapers: 'ANY_ONE' },
      woman: { kind: 'taiwan', papers: ['region-id'], declarationNotarised: '2025-06-10' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'a certificate, and nobody said how it was authenticated',
      on: '2025-07-10',
      man: { kind: 'foreigner', papers: ['passport', 'no-spouse-certificate', 'translation'] },
      expected: [{ verdict: 'NEED', missing: ['man.certificate'] }],
    },
  ],
};
