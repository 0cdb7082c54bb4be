import { missingFacts } from '../../../law/rule.ts';
import { workNorm } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import { bookDifferences } from '../../../marriage-law/register-book.ts';
import { checkName, isSameAsCardName } from '../../../people/names.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';

function nameOutcomes({ role, facts }: PartyView): readonly Outcome[] {
  const { name, nameAsRead } = facts;
  if (name === undefined || name.trim() === '') return [missingFacts(role, 'name')];
  const problem = checkName(name);
  if (problem) return [{ verdict: 'NEED', code: 'marriage.nameRefused', party: role, data: { problem } }];
  if (nameAsRead === undefined || isSameAsCardName(name, nameAsRead)) return [];
  return [{ verdict: 'NEED', code: 'marriage.nameDiffersFromCard', party: role }];
}

function numberOutcomes({ role, facts, identity, wrongKindOfNumber, birth, sex }: PartyView): readonly Outcome[] {
  if (!identity) return [missingFacts(role, 'idNumber')];
  if (!identity.ok) {
    return [
      { verdict: 'NEED', code: 'marriage.numberWrong', party: role, data: { problems: identity.problems.join(',') } },
    ];
  }
  const outcomes: Outcome[] = [];
  if (wrongKindOfNumber) outcomes.push({ verdict: 'NEED', code: 'marriage.numberOfOtherKind', party: role });
  const differing = [
    identity.birth !== undefined && facts.birth !== undefined && identity.birth !== birth ? 'birth' : undefined,
    identity.sex !== undefined && facts.sex !== undefined && identity.sex !== sex ? 'sex' : undefined,
  ].filter((field) => field !== undefined);
  if (differing.length > 0) {
    const fields = differing.map((field) => `${role}.${field}`).join(',');
    outcomes.push({ verdict: 'NEED', code: 'marriage.numberDisagrees', party: role, data: { fields } });
  }
  if (identity.unknownAddress)
    outcomes.push({ verdict: 'WARN', code: 'marriage.addressUnknown', party: role, basis: 'GB/T 2260' });
  return outcomes;
}

/** 身份证 against 户口簿, while the book was a paper of the registration. */
function bookOutcomes({ role, facts }: PartyView, { ruleSet }: RuleContext): readonly Outcome[] {
  const { registerBook: book } = facts;
  if (!book || ruleSet === 'R5') return [];
  const differing = bookDifferences(facts, book);
  if (differing.length === 0) return [];
  const fields = differing.map((field) => `${role}.${field}`).join(',');
  return [{ verdict: 'NEED', code: 'marriage.bookDisagrees', party: role, data: { fields } }];
}

/** M-13 姓名、性别、出生日期、身份证件号一致: between the papers, and of the number with itself. */
export const papersAgree: Rule = {
  id: 'M-13',
  article: (law) => workNorm(law, '第二十九条'),
  judge: (context) =>
    ofEach(context, (party) => [...nameOutcomes(party), ...numberOutcomes(party), ...bookOutcomes(party, context)]),
  examples: [
    { name: 'all agree', on: '2026-03-02', expected: [] },
    {
      name: 'a dot typed with the wrong key is the same name',
      on: '2026-03-02',
      man: { name: '买买提•艾力', nameAsRead: '买买提·艾力' },
      expected: [],
    },
    {
      name: 'a long name, cut on the chip',
      on: '2026-03-02',
      man: { name: '阿卜杜拉·买买提艾力·托合提江·吐尔逊', nameAsRead: '阿卜杜拉·买买提艾力·托合提江' },
      expected: [],
    },
    {
      name: 'another name on the card',
      on: '2026-03-02',
      man: { name: '张三', nameAsRead: '张叁' },
      expected: [{ verdict: 'NEED', code: 'marriage.nameDiffersFromCard' }],
    },
    {
      name: 'a name with an emoji',
      on: '2026-03-02',
      man: { name: '张😀' },
      expected: [{ verdict: 'NEED', code: 'marriage.nameRefused' }],
    },
    {
      name: 'a wrong check digit',
      on: '2026-03-02',
      man: { birth: '2003-03-10', idNumber: '500103200303100018' },
      expected: [{ verdict: 'NEED', code: 'marriage.numberWrong', party: 'man' }],
    },
    {
      name: 'the number says another birth',
      on: '2026-03-02',
      man: { birth: '2003-03-11', idNumber: '500103200303100017' },
      expected: [{ verdict: 'NEED', code: 'marriage.numberDisagrees' }],
    },
    {
      name: 'a code of before 1997',
      on: '2026-03-02',
      man: { birth: '1960-01-01', idNumber: '510202196001010018' },
      expected: [],
    },
    {
      name: 'the book has her old number of 15 digits, and another birth',
      on: '2012-03-02',
      man: {
        birth: '1960-01-01',
        idNumber: '510202196001010018',
        registerBook: { idNumber: '510202600101001', birth: '1960-01-02' },
      },
      expected: [{ verdict: 'NEED', code: 'marriage.bookDisagrees', party: 'man' }],
    },
    {
      name: 'a foreigner with a citizen number',
      on: '2026-03-02',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'NEED', code: 'marriage.numberOfOtherKind' }],
    },
    {
      name: 'digits of no division',
      on: '2026-03-02',
      man: { birth: '1990-01-01', idNumber: '500140199001010012' },
      expected: [{ verdict: 'WARN', code: 'marriage.addressUnknown', party: 'man' }],
    },
    {
      name: 'no name',
      on: '2026-03-02',
      woman: { name: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.name'] }],
    },
    {
      name: 'no number',
      on: '2026-03-02',
      woman: { idNumber: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.idNumber'] }],
    },
  ],
};
