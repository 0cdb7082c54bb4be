import { measures } from '../../../adoption-law/articles.ts';
import { noticeClock } from '../../../law/notice-clock.ts';
import { applies, missing, type Rule } from './rule.ts';

/** R22 查找不到生父母的登记前公告: sixty full days, and nobody claims the child. */
export const noticeOver: Rule = {
  id: 'R22',
  article: (law) => measures(law, 8),
  judge: (context) => {
    const { on, settings, facts } = context;
    if (!applies('R22', context)) return [];
    const { notice } = facts;
    if (notice === undefined) return [missing('notice')];
    if (notice === null) return [{ verdict: 'NEED', code: 'adoption.noNotice' }];
    const { published, claimed } = notice;
    if (claimed) return [{ verdict: 'REFUSE', code: 'adoption.claimed' }];
    if (published === undefined) return [missing('notice.published')];
    const { lastDay, registerFrom } = noticeClock(published, settings);
    if (on < registerFrom) {
      return [
        { verdict: 'HELD', code: 'adoption.noticeRuns', data: { published, registerFrom }, earliest: registerFrom },
      ];
    }
    return claimed === undefined
      ? [missing('notice.claimed')]
      : [{ verdict: 'PASS', code: 'adoption.noticeOver', data: { published, lastDay } }];
  },
  examples: [
    {
      name: 'the sixtieth day',
      on: '2024-04-30',
      facts: { category: 8, notice: { published: '2024-03-01', claimed: false } },
      expected: [{ verdict: 'HELD', earliest: '2024-05-01' }],
    },
    {
      name: 'the day after',
      on: '2024-05-01',
      facts: { category: 8, notice: { published: '2024-03-01', claimed: false } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the sixtieth day where the office takes it',
      on: '2024-04-30',
      settings: { noticeRegisterFrom: 'P60' },
      facts: { category: 1, notice: { published: '2024-03-01', claimed: false } },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'the birth mother came',
      on: '2024-04-30',
      facts: { category: 8, notice: { published: '2024-03-01', claimed: true } },
      expected: [{ verdict: 'REFUSE', code: 'adoption.claimed' }],
    },
    {
      name: 'no notice',
      on: '2024-05-01',
      facts: { category: 8, notice: null },
      expected: [{ verdict: 'NEED', code: 'adoption.noNotice' }],
    },
    {
      name: 'nobody told',
      on: '2024-05-01',
      facts: { category: 8, notice: undefined },
      expected: [{ verdict: 'NEED', missing: ['notice'] }],
    },
    {
      name: 'no day',
      on: '2024-05-01',
      facts: { category: 8, notice: {} },
      expected: [{ verdict: 'NEED', missing: ['notice.published'] }],
    },
    {
      name: 'not told whether claimed',
      on: '2024-05-01',
      facts: { category: 8, notice: { published: '2024-03-01' } },
      expected: [{ verdict: 'NEED', missing: ['notice.claimed'] }],
    },
    { name: 'an orphan', on: '2024-05-01', facts: { category: 7 }, expected: [] },
  ],
};
