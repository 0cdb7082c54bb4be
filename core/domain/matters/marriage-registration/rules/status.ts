import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { type PartyView, shows } from '../../../marriage-law/party-view.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule } from './rule.ts';

/** Whether the papers prove that an earlier marriage has ended (M-15): by divorce or by death. */
export function provesEnd(party: PartyView): boolean {
  const divorced = shows(party, 'divorce-certificate') || shows(party, 'divorce-judgment');
  const widowed = shows(party, 'death-certificate') && shows(party, 'marriage-certificate');
  return divorced || widowed;
}

/** The papers that a declared status is proved with; for a status that says of no earlier marriage, all of them. */
export function proofsOf(status: PartyView['facts']['status']): string {
  const divorce = 'divorce-certificate/divorce-judgment';
  if (status === 'divorced') return divorce;
  return status === 'widowed' ? 'death-certificate,marriage-certificate' : `${divorce}/death-certificate`;
}

/** M-06 均无配偶. A conflict that papers can clear is asked for by M-15 (R5) or here (before). */
export const neitherHasSpouse: Rule = {
  id: 'M-06',
  article: (law) => regulation(law, '第六条第（三）项', '第九条第（三）项'),
  judge: (context) =>
    ofEach(context, (party): Outcome | undefined => {
      const { role, facts } = party;
      const { status, archiveMarriage } = facts;
      if (status === undefined) return missingFacts(role, 'status');
      if (status === 'married') return { verdict: 'REFUSE', code: 'marriage.hasSpouse', party: role };
      if (!archiveMarriage || provesEnd(party)) return undefined;
      if (status === 'single') return { verdict: 'REFUSE', code: 'marriage.spouseOnRecord', party: role };
      if (context.ruleSet === 'R5') return undefined;
      return {
        verdict: 'NEED',
        code: 'marriage.recordConflict',
        party: role,
        data: { status, papers: proofsOf(status) },
      };
    }),
  examples: [
    { name: 'both single', on: '2026-03-02', expected: [] },
    {
      name: 'he says he is married',
      on: '2026-03-02',
      man: { status: 'married' },
      expected: [{ verdict: 'REFUSE', party: 'man' }],
    },
    {
      name: 'single, and the register has a marriage',
      on: '2026-03-02',
      man: { status: 'single', archiveMarriage: true },
      expected: [{ verdict: 'REFUSE', code: 'marriage.spouseOnRecord' }],
    },
    {
      name: 'divorced, and the register still has the marriage',
      on: '2012-03-02',
      man: { status: 'divorced', archiveMarriage: true },
      expected: [{ verdict: 'NEED', code: 'marriage.recordConflict' }],
    },
    {
      name: 'the same with the divorce certificate',
      on: '2012-03-02',
      man: {
        status: 'divorced',
        archiveMarriage: true,
        papers: ['id-card', 'household-register', 'declaration', 'divorce-certificate'],
      },
      expected: [],
    },
    {
      name: 'status not declared',
      on: '2026-03-02',
      woman: { status: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.status'] }],
    },
  ],
};

/** M-16 declared 未婚 while the archive has a marriage. */
export const singleAgainstArchive: Rule = {
  id: 'M-16',
  article: (law) => regulation(law, '第六条第（三）项', '第九条第（三）项'),
  judge: (context) =>
    ofEach(context, (party): Outcome | undefined => {
      const { role, facts } = party;
      if (facts.status !== 'single' || !facts.archiveMarriage) return undefined;
      const data = { papers: proofsOf(facts.status) };
      if (provesEnd(party)) return { verdict: 'NEED', code: 'marriage.statusNotSingle', party: role };
      return { verdict: 'REFUSE', code: 'marriage.singleOnArchive', party: role, data };
    }),
  examples: [
    { name: 'single, nothing on record', on: '2026-03-02', expected: [] },
    {
      name: 'single, a marriage on record',
      on: '2018-03-02',
      woman: { archiveMarriage: true },
      expected: [{ verdict: 'REFUSE', party: 'woman' }],
    },
    {
      name: 'single, a marriage on record and its divorce certificate: the status is divorced',
      on: '2026-03-02',
      woman: { archiveMarriage: true, papers: ['id-card', 'declaration', 'divorce-certificate'] },
      expected: [{ verdict: 'NEED', code: 'marriage.statusNotSingle' }],
    },
  ],
};

/** M-17 离婚冷静期内: still married until the certificate or the judgment. */
export const noDivorcePending: Rule = {
  id: 'M-17',
  from: lawDays.civilCode,
  article: () => '民法典 第一千零七十八条',
  judge: (context) =>
    ofEach(context, ({ role, facts }) =>
      facts.openDivorceApplication ? { verdict: 'REFUSE', code: 'marriage.divorcePending', party: role } : undefined,
    ),
  examples: [
    { name: 'none pending', on: '2026-03-02', expected: [] },
    {
      name: 'one pending',
      on: '2021-02-01',
      man: { openDivorceApplication: true },
      expected: [{ verdict: 'REFUSE', party: 'man' }],
    },
  ],
};
