import { isSameDistrict } from '../../../divisions/historic-chongqing.ts';
import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import { registeredAtOf } from '../parties.ts';
import { papersOfApplicants } from './identity-papers.ts';
import type { Outcome, ReissueContext, Rule } from './rule.ts';

const of2003 = '婚姻登记条例（2003） 第十七条';

/** The office that registered, or the household register of either party (条例2003 第十七条); the pilots did not cover a reissue. */
function venueOf2003({ application, office: { division }, parties, told }: ReissueContext): readonly Outcome[] {
  const registeredAt = registeredAtOf(application);
  if (registeredAt !== undefined && isSameDistrict(registeredAt, division)) {
    return [{ verdict: 'PASS', code: 'reissue.venueRegistered' }];
  }
  const registers = parties.map(({ facts }) => facts.hukou).filter((hukou) => hukou !== undefined);
  if (registers.some((hukou) => isSameDistrict(hukou, division)))
    return [{ verdict: 'PASS', code: 'reissue.venueHukou' }];
  if (registeredAt === undefined) return [missingFacts(undefined, 'registeredAt')];
  const earliest = lawDays.regulation2025;
  if (told.length === 0) {
    return [{ verdict: 'REFUSE', code: 'reissue.venueUnshown', data: { registeredAt }, earliest }];
  }
  const unknown = told.filter(({ facts, isMainland }) => isMainland && facts.hukou === undefined);
  if (unknown.length > 0) return unknown.map(({ role }) => missingFacts(role, 'hukou'));
  const places = [...new Set([registeredAt, ...registers])].join(',');
  return [{ verdict: 'REFUSE', code: 'reissue.venueElsewhere', data: { places }, earliest }];
}

/** S-02 原登记机关或者一方常住户口所在地, with the household register and identity card, until 2025-05-09. */
export const officeOfOldLaw: Rule = {
  id: 'S-02',
  to: lawDays.lastOf2003,
  article: () => of2003,
  judge: (context) => [...venueOf2003(context), ...papersOfApplicants(context)],
  examples: [
    {
      name: 'a household register here',
      on: '2024-06-03',
      expected: [{ verdict: 'PASS', code: 'reissue.venueHukou' }],
    },
    {
      name: 'registered here, both moved away',
      on: '2024-06-03',
      man: { hukou: '510104' },
      woman: { hukou: '510104' },
      facts: { registeredAt: '500103' },
      expected: [{ verdict: 'PASS', code: 'reissue.venueRegistered' }],
    },
    {
      name: 'registered in 綦江县 before it became a district, at the office of today',
      on: '2015-06-03',
      office: { division: '500110' },
      facts: { registeredAt: '500222' },
      expected: [{ verdict: 'PASS', code: 'reissue.venueRegistered' }],
    },
    {
      name: 'on the last day of the old law: registered elsewhere, living elsewhere',
      on: '2025-05-09',
      man: { hukou: '510104' },
      woman: { hukou: '500101' },
      expected: [{ verdict: 'REFUSE', code: 'reissue.venueElsewhere', earliest: '2025-05-10' }],
    },
    {
      name: 'registered elsewhere and nothing told of the parties',
      on: '2024-06-03',
      facts: { man: undefined, woman: undefined, registeredAt: '500237' },
      expected: [
        { verdict: 'REFUSE', code: 'reissue.venueUnshown', earliest: '2025-05-10' },
        { verdict: 'WARN', code: 'reissue.partyUntold', party: 'man' },
        { verdict: 'WARN', code: 'reissue.partyUntold', party: 'woman' },
      ],
    },
    {
      name: 'her household register decides and was not told',
      on: '2024-06-03',
      man: { hukou: '510104' },
      woman: { hukou: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.hukou'] }],
    },
    {
      name: 'nobody knows where it was registered',
      on: '2024-06-03',
      man: { hukou: '510104' },
      woman: { hukou: '510104' },
      facts: { registeredAt: undefined, original: {} },
      expected: [{ verdict: 'NEED', missing: ['registeredAt'] }],
    },
    {
      name: 'without the household register book',
      on: '2024-06-03',
      woman: { papers: ['id-card'] },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', code: 'reissue.papersMissing', party: 'woman' }],
    },
    {
      name: 'a soldier, who has no book',
      on: '2024-01-05',
      woman: { kind: 'soldier', papers: ['id-card', 'army-id', 'army-certificate'] },
      expected: [{ verdict: 'PASS' }],
    },
  ],
};

/** S-03 全国通办, with an identity paper only, from 2025-05-10. */
export const anyOffice: Rule = {
  id: 'S-03',
  from: lawDays.regulation2025,
  article: () => '婚姻登记条例（2025） 第二十一条',
  judge: (context) => {
    const unknown: readonly Outcome[] =
      registeredAtOf(context.application) === undefined
        ? [{ verdict: 'WARN', code: 'reissue.registeredAtUntold', missing: ['registeredAt'] }]
        : [];
    return [{ verdict: 'PASS', code: 'reissue.nationwide' }, ...unknown, ...papersOfApplicants(context)];
  },
  examples: [
    {
      name: 'on the first day of the new law: registered elsewhere, living elsewhere, identity cards only',
      on: '2025-05-10',
      man: { hukou: '510104', papers: ['id-card'] },
      woman: { hukou: '500101', papers: ['temporary-id-card'] },
      expected: [{ verdict: 'PASS', code: 'reissue.nationwide' }],
    },
    {
      name: 'no identity card',
      on: '2025-06-02',
      man: { papers: ['household-register'] },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', code: 'reissue.papersMissing', party: 'man' }],
    },
    {
      name: 'only she applies: his papers are not asked',
      on: '2025-06-02',
      man: { papers: undefined },
      facts: { applicants: ['woman'] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'no list of papers',
      on: '2025-06-02',
      man: { papers: undefined },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', missing: ['man.papers'] }],
    },
    {
      name: 'a foreigner with the permanent residence card',
      on: '2025-06-02',
      man: { kind: 'foreigner', papers: ['pr-card'] },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'Hong Kong: the permit without the identity card of the region',
      on: '2025-06-02',
      woman: { kind: 'hong-kong', papers: ['travel-permit'] },
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', party: 'woman' }],
    },
    {
      name: 'nobody said where it was registered',
      on: '2025-06-02',
      facts: { registeredAt: undefined, original: undefined },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', code: 'reissue.registeredAtUntold' }],
    },
  ],
};

/** M-10 本机关有权办理: parties from outside the mainland need an office with that authority. */
export const officeHasAuthority: Rule = {
  id: 'M-10',
  article: (law) => regulation(law, '第二条', '第七条第二款'),
  judge: ({ told, office, ruleSet }) => {
    const unknown = told.filter(({ kind }) => kind === undefined);
    if (unknown.length > 0) return unknown.map(({ role }) => missingFacts(role, 'kind'));
    if (told.every(({ isMainland }) => isMainland)) return [];
    if (office.foreignAuthority) return [{ verdict: 'PASS', code: 'reissue.foreignAuthority' }];
    // As for a marriage: before 2025 one centre acted for all of Chongqing; who has the authority since is not published.
    const centre = ruleSet !== 'R5' && office.division.startsWith('50');
    const code = centre ? 'reissue.noForeignAuthorityChongqing' : 'reissue.noForeignAuthority';
    return [{ verdict: 'REFER', code, data: { division: office.division } }];
  },
  examples: [
    { name: 'two mainland residents', on: '2025-06-02', expected: [] },
    {
      name: 'a foreigner at a district office',
      on: '2025-06-02',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'REFER', code: 'reissue.noForeignAuthority' }],
    },
    {
      name: 'the same before 2025',
      on: '2024-06-03',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'REFER', code: 'reissue.noForeignAuthorityChongqing' }],
    },
    {
      name: 'where the office has the authority',
      on: '2025-06-02',
      office: { foreignAuthority: true },
      man: { kind: 'taiwan' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'kind not chosen',
      on: '2025-06-02',
      woman: { kind: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.kind'] }],
    },
  ],
};
