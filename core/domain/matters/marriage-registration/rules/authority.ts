import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import type { Rule } from './rule.ts';

/** M-10 本机关有权办理: couples with one party from outside the mainland need an office with that authority. */
export const officeHasAuthority: Rule = {
  id: 'M-10',
  article: (law) => regulation(law, '第二条', '第七条第二款'),
  judge: (context) => {
    const { man, woman, office } = context;
    if (man.kind === undefined || woman.kind === undefined) {
      return ofEach(context, ({ role, kind }) => (kind === undefined ? missingFacts(role, 'kind') : undefined));
    }
    if (man.isMainland && woman.isMainland) return [];
    if (man.kind === 'foreigner' && woman.kind === 'foreigner')
      return [{ verdict: 'REFER', code: 'marriage.twoForeigners' }];
    if (!man.isMainland && !woman.isMainland) {
      const basis = regulation(context, '第二条', '第二十六条');
      return [{ verdict: 'REFER', code: 'marriage.noMainlandParty', basis }];
    }
    if (office.foreignAuthority) return [{ verdict: 'PASS', code: 'marriage.foreignAuthority' }];
    const data = { division: office.division };
    // Which offices of Chongqing have the authority since 2025 is not published; before, one centre had it.
    const centre = context.ruleSet !== 'R5' && office.division.startsWith('50');
    return [
      { verdict: 'REFER', code: centre ? 'marriage.noForeignAuthorityChongqing' : 'marriage.noForeignAuthority', data },
    ];
  },
  examples: [
    { name: 'two mainland residents', on: '2026-03-02', expected: [] },
    { name: 'a soldier and a mainland resident', on: '2026-03-02', man: { kind: 'soldier' }, expected: [] },
    {
      name: 'a foreigner at a district office',
      on: '2025-07-10',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'REFER', code: 'marriage.noForeignAuthority' }],
    },
    {
      name: 'the same before 2025: one centre registers for all of Chongqing',
      on: '2024-07-10',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'REFER', code: 'marriage.noForeignAuthorityChongqing' }],
    },
    {
      name: 'a foreigner where the office has the authority',
      on: '2025-07-10',
      office: { foreignAuthority: true },
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'Hong Kong and Taiwan',
      on: '2025-07-10',
      office: { foreignAuthority: true },
      man: { kind: 'hong-kong' },
      woman: { kind: 'taiwan' },
      expected: [{ verdict: 'REFER', code: 'marriage.noMainlandParty' }],
    },
    {
      name: 'two foreigners',
      on: '2025-07-10',
      office: { foreignAuthority: true },
      man: { kind: 'foreigner' },
      woman: { kind: 'foreigner' },
      expected: [{ verdict: 'REFER', code: 'marriage.twoForeigners' }],
    },
    {
      name: 'kind not chosen',
      on: '2026-03-02',
      woman: { kind: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.kind'] }],
    },
  ],
};
