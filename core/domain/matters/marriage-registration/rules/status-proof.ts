import { code, regulation, workNorm } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';
import { proofsOf, provesEnd } from './status.ts';

/** M-14 户口簿婚姻状况与声明一致, while the book was a paper of the registration. */
export const bookStatusAgrees: Rule = {
  id: 'M-14',
  to: lawDays.lastOf2003,
  article: (law) => workNorm(law, '第二十九条'),
  judge: (context) =>
    ofEach(context, (party): Outcome | undefined => {
      const { role, facts } = party;
      const { status, registerBook } = facts;
      if (!status || !registerBook?.status || registerBook.status === status) return undefined;
      if (provesEnd(party) && status !== 'single') return undefined;
      const data = { status, bookStatus: registerBook.status, papers: proofsOf(status) };
      return { verdict: 'NEED', code: 'marriage.bookStatusDisagrees', party: role, data };
    }),
  examples: [
    { name: 'they agree', on: '2018-03-02', man: { registerBook: { status: 'single' } }, expected: [] },
    {
      name: 'the book says married',
      on: '2018-03-02',
      man: { status: 'divorced', registerBook: { status: 'married' } },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
    {
      name: 'the book says married, the divorce certificate is shown',
      on: '2018-03-02',
      man: {
        status: 'divorced',
        registerBook: { status: 'married' },
        papers: ['id-card', 'household-register', 'declaration', 'divorce-certificate'],
      },
      expected: [],
    },
  ],
};

function renewalOutcomes(context: RuleContext): readonly Outcome[] {
  if (!context.application.renewal) return [];
  const basis =
    context.ruleSet === 'R5' ? '婚姻登记条例（2025） 第十八条' : code(context, '第三十五条', '第一千零八十三条');
  return ofEach(context, ({ role, facts: { status } }) =>
    status === undefined || status === 'divorced'
      ? undefined
      : { verdict: 'NEED', code: 'marriage.renewalStatus', party: role, basis },
  );
}

/**
 * Whose status has to be cleared: those whom the archive names. A bare conflict does not say whose it is; it is cleared
 * where one of them proves an earlier marriage ended, and asked of both until then.
 */
function unclear({ application, parties }: RuleContext): readonly PartyView[] {
  const recorded = parties.filter(({ facts }) => facts.archiveMarriage);
  if (recorded.length > 0) return recorded.filter((party) => !provesStatus(party));
  if (application.onlineCheck?.result !== 'conflict') return [];
  return parties.some(provesStatus) ? [] : parties;
}

function conflictOutcomes(context: RuleContext): readonly Outcome[] {
  if (context.ruleSet !== 'R5') return [];
  return unclear(context)
    .filter(({ facts }) => facts.status !== 'married') // refused by M-06 already
    .map(({ role, facts: { status } }) => ({
      verdict: 'NEED',
      code: 'marriage.onlineConflict',
      party: role,
      data: { status: status ?? 'undeclared', papers: proofsOf(status) },
    }));
}

function provesStatus(party: PartyView): boolean {
  const { status } = party.facts;
  return provesEnd(party) && (status === 'divorced' || status === 'widowed');
}

/** M-15 声明与联网核对不一致; and of a remarriage of the same couple (复婚), that both declare 离婚. */
export const statusAgreesOnline: Rule = {
  id: 'M-15',
  article: (law) => regulation(law, '第七条', '第十条'),
  judge: (context) => [...renewalOutcomes(context), ...conflictOutcomes(context)],
  examples: [
    { name: 'the check is clear', on: '2026-03-02', expected: [] },
    {
      name: 'widowed, the check says married',
      on: '2026-03-02',
      woman: { status: 'widowed' },
      couple: { onlineCheck: { on: '2026-03-02', result: 'conflict', reference: 'H1' } },
      expected: [
        { verdict: 'NEED', party: 'man' },
        { verdict: 'NEED', party: 'woman', code: 'marriage.onlineConflict' },
      ],
    },
    {
      name: 'the same, and the archive names her',
      on: '2026-03-02',
      woman: { status: 'widowed', archiveMarriage: true },
      couple: { onlineCheck: { on: '2026-03-02', result: 'conflict', reference: 'H1' } },
      expected: [{ verdict: 'NEED', party: 'woman', code: 'marriage.onlineConflict' }],
    },
    {
      name: 'the same with death certificate and marriage certificate',
      on: '2026-03-02',
      woman: { status: 'widowed', papers: ['id-card', 'declaration', 'death-certificate', 'marriage-certificate'] },
      couple: { onlineCheck: { on: '2026-03-02', result: 'conflict', reference: 'H1' } },
      expected: [],
    },
    {
      name: 'a death certificate alone is not enough',
      on: '2026-03-02',
      woman: { status: 'widowed', archiveMarriage: true, papers: ['id-card', 'declaration', 'death-certificate'] },
      expected: [{ verdict: 'NEED', party: 'woman' }],
    },
    {
      name: 'remarriage of the same couple, she declares single',
      on: '2025-08-01',
      man: { status: 'divorced' },
      woman: { status: 'single' },
      couple: { renewal: true },
      expected: [{ verdict: 'NEED', party: 'woman', code: 'marriage.renewalStatus' }],
    },
  ],
};
