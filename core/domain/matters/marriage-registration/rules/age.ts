import { birthday, reachesAge } from '../../../dates/age.ts';
import { missingFacts } from '../../../law/rule.ts';
import { code } from '../../../marriage-law/articles.ts';
import type { PartyView } from '../../../marriage-law/party-view.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';

/** 法定婚龄 to the day (marriage.md §2.3): refused with the day from which it is reached, and a word on the birthday. */
function judgeAge(party: PartyView, age: number, { on, settings }: RuleContext): readonly Outcome[] {
  const { role, birth } = party;
  if (birth === undefined) return [missingFacts(role, 'birth')];
  if (birth > on) return [{ verdict: 'NEED', code: 'marriage.bornLater', party: role, data: { birth } }];
  const earliest = reachesAge(birth, age, settings);
  const onBirthday = birthday(birth, age, settings.feb29) === on;
  const told: readonly Outcome[] = onBirthday
    ? [{ verdict: 'WARN', code: 'marriage.birthday', party: role, data: { age } }]
    : [];
  if (on >= earliest) return [{ verdict: 'PASS', code: 'marriage.ofAge', party: role, data: { age } }, ...told];
  return [{ verdict: 'REFUSE', code: 'marriage.tooYoung', party: role, data: { age, earliest }, earliest }, ...told];
}

const article: Rule['article'] = (law) => code(law, '第六条', '第一千零四十七条');

/** M-03 男不得早于二十二周岁. */
export const manOfAge: Rule = {
  id: 'M-03',
  article,
  judge: (context) => judgeAge(context.man, 22, context),
  examples: [
    {
      name: 'on the 22nd birthday',
      on: '2025-03-10',
      man: { birth: '2003-03-10' },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', party: 'man' }],
    },
    {
      name: 'the day before',
      on: '2025-03-09',
      man: { birth: '2003-03-10' },
      expected: [{ verdict: 'REFUSE', party: 'man', earliest: '2025-03-10' }],
    },
    {
      name: 'on the birthday where the office reads the law as the day after',
      on: '2025-03-10',
      settings: { ageRule: 'B' },
      man: { birth: '2003-03-10' },
      expected: [{ verdict: 'REFUSE', earliest: '2025-03-11' }, { verdict: 'WARN' }],
    },
    {
      name: 'born 29 February, on 28 February of a common year',
      on: '2026-02-28',
      man: { birth: '2004-02-29' },
      expected: [{ verdict: 'REFUSE', earliest: '2026-03-01' }],
    },
    {
      name: 'the same where the office takes 28 February',
      on: '2026-02-28',
      settings: { feb29: 'FEB28' },
      man: { birth: '2004-02-29' },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN' }],
    },
    {
      name: 'a birth typed into the future, at the end of the calendar',
      on: '2026-03-02',
      man: { birth: '9999-12-31' },
      expected: [{ verdict: 'NEED', code: 'marriage.bornLater' }],
    },
    {
      name: 'no birth and no number to read it from',
      on: '2026-03-02',
      man: { birth: undefined, idNumber: undefined },
      expected: [{ verdict: 'NEED', missing: ['man.birth'] }],
    },
  ],
};

/** M-04 女不得早于二十周岁. */
export const womanOfAge: Rule = {
  id: 'M-04',
  article,
  judge: (context) => judgeAge(context.woman, 20, context),
  examples: [
    {
      name: 'born 29 February, twenty years later again a leap year',
      on: '2024-02-29',
      woman: { birth: '2004-02-29' },
      expected: [{ verdict: 'PASS' }, { verdict: 'WARN', party: 'woman' }],
    },
    {
      name: 'the day before',
      on: '2024-02-28',
      woman: { birth: '2004-02-29' },
      expected: [{ verdict: 'REFUSE', party: 'woman', earliest: '2024-02-29' }],
    },
    {
      name: 'long of age under the marriage law',
      on: '2004-05-20',
      woman: { birth: '1980-01-01' },
      expected: [{ verdict: 'PASS' }],
    },
  ],
};
