import { missingFacts } from '../../../law/rule.ts';
import { code, workNorm } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { type PartyView, shows } from '../../../marriage-law/party-view.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import type { Outcome, Rule } from './rule.ts';

/** M-18 离婚判决已经生效. */
export const judgmentEffective: Rule = {
  id: 'M-18',
  article: (law) => code(law, '第三十二条', '第一千零八十条'),
  judge: (context) =>
    ofEach(context, (party) => {
      const open = shows(party, 'divorce-judgment') && !shows(party, 'judgment-effective-proof', 'divorce-certificate');
      return open ? { verdict: 'NEED', code: 'marriage.judgmentNotProved', party: party.role } : undefined;
    }),
  examples: [
    { name: 'no judgment', on: '2026-03-02', expected: [] },
    {
      name: 'a judgment of five days ago',
      on: '2026-03-02',
      man: { status: 'divorced', papers: ['id-card', 'declaration', 'divorce-judgment'] },
      expected: [{ verdict: 'NEED', party: 'man' }],
    },
    {
      name: 'with the proof that it is effective',
      on: '2026-03-02',
      man: { status: 'divorced', papers: ['id-card', 'declaration', 'divorce-judgment', 'judgment-effective-proof'] },
      expected: [],
    },
  ],
};

function foreignDivorce(party: PartyView): Outcome | undefined {
  const { role, facts } = party;
  if (facts.divorcedAbroad === undefined) return undefined;
  if (facts.foreignDivorceRecognised === undefined) return missingFacts(role, 'foreignDivorceRecognised');
  const registered = facts.divorcedAbroad === 'registration';
  if (!facts.foreignDivorceRecognised) {
    return {
      verdict: 'NEED',
      code: registered ? 'marriage.divorceNotAuthenticated' : 'marriage.divorceNotRecognised',
      party: role,
    };
  }
  if (!registered || shows(party, 'translation')) return undefined;
  return { verdict: 'NEED', code: 'marriage.papersMissing', party: role, data: { papers: 'translation' } };
}

/** M-19 境外离婚: a judgment recognised by a mainland court, or a registration that is authenticated and translated. */
export const foreignDivorceStands: Rule = {
  id: 'M-19',
  article: (law) => workNorm(law, '第二十九条'),
  judge: (context) => ofEach(context, foreignDivorce),
  examples: [
    { name: 'no divorce abroad', on: '2026-03-02', expected: [] },
    {
      name: 'a judgment that no court here has recognised',
      on: '2026-03-02',
      man: { status: 'divorced', divorcedAbroad: 'judgment', foreignDivorceRecognised: false },
      expected: [{ verdict: 'NEED', code: 'marriage.divorceNotRecognised' }],
    },
    {
      name: 'a recognised judgment',
      on: '2026-03-02',
      man: { status: 'divorced', divorcedAbroad: 'judgment', foreignDivorceRecognised: true },
      expected: [],
    },
    {
      name: 'a registration without translation',
      on: '2026-03-02',
      man: { status: 'divorced', divorcedAbroad: 'registration', foreignDivorceRecognised: true },
      expected: [{ verdict: 'NEED', code: 'marriage.papersMissing' }],
    },
    {
      name: 'a registration that is not authenticated',
      on: '2026-03-02',
      man: { status: 'divorced', divorcedAbroad: 'registration', foreignDivorceRecognised: false },
      expected: [{ verdict: 'NEED', code: 'marriage.divorceNotAuthenticated' }],
    },
    {
      name: 'nobody said',
      on: '2026-03-02',
      man: { status: 'divorced', divorcedAbroad: 'judgment' },
      expected: [{ verdict: 'NEED', missing: ['man.foreignDivorceRecognised'] }],
    },
  ],
};

/** M-20 宣告失踪不解除婚姻; 宣告死亡的判决 ends it once it is effective. */
export const spouseDeclaredDead: Rule = {
  id: 'M-20',
  article: ({ on }) => {
    if (on < '2017-10-01') return '民法通则 第二十三条';
    return on < lawDays.civilCode ? '民法总则 第五十一条' : '民法典 第五十一条';
  },
  judge: (context) =>
    ofEach(context, (party): Outcome | undefined => {
      const { role, facts } = party;
      if (facts.spouseDeclared === 'missing') return { verdict: 'REFUSE', code: 'marriage.spouseMissing', party: role };
      if (facts.spouseDeclared !== 'dead' || shows(party, 'judgment-effective-proof', 'death-certificate'))
        return undefined;
      return { verdict: 'NEED', code: 'marriage.deathJudgment', party: role };
    }),
  examples: [
    { name: 'no declaration', on: '2026-03-02', expected: [] },
    {
      name: 'declared missing',
      on: '2026-03-02',
      woman: { status: 'widowed', spouseDeclared: 'missing' },
      expected: [{ verdict: 'REFUSE', party: 'woman' }],
    },
    {
      name: 'declared dead, judgment not shown as effective',
      on: '2026-03-02',
      woman: { status: 'widowed', spouseDeclared: 'dead' },
      expected: [{ verdict: 'NEED' }],
    },
    {
      name: 'declared dead by an effective judgment',
      on: '2026-03-02',
      woman: {
        status: 'widowed',
        spouseDeclared: 'dead',
        papers: ['id-card', 'declaration', 'judgment-effective-proof'],
      },
      expected: [],
    },
  ],
};
