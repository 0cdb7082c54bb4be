import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { addDays } from '../../../dates/arithmetic.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { adoptersOf } from '../facts-of.ts';
import type { DeskContext, DeskRule } from './rule.ts';

/** Days of what has happened, by their paths. */
function pastDays({ application }: DeskContext): readonly (readonly [path: string, day: string | undefined])[] {
  const { child, notice, evaluation } = application;
  return [
    ['child.birth', child.birth],
    ['child.foundOn', child.foundOn],
    ['child.enteredOn', child.enteredOn],
    ...adoptersOf(application).map(({ birth }, index) => [`adopters.${index}.birth`, birth] as const),
    ['notice.published', notice?.published],
    ['evaluation.consented', evaluation?.consented],
  ];
}

/** K-05 日期不晚于办理日: a day that lies ahead is a slip; the rules of the law look at none of them. */
export const daysNotAhead: DeskRule = {
  id: 'K-05',
  article: () => `${adoptionWorkNorm} 第五十一条`,
  judge: (context) => {
    const ahead = pastDays(context).flatMap(([path, day]) => (day !== undefined && day > context.on ? [path] : []));
    if (ahead.length === 0) return [];
    return [{ verdict: 'NEED', code: 'adoption.daysAhead', data: { fields: ahead.join(',') }, missing: ahead }];
  },
  examples: [
    { name: 'all lie behind', on: '2026-03-02', expected: [] },
    {
      name: 'the consent of today',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, evaluation: { ...whole.evaluation, consented: plainDate('2026-03-02') } }),
      expected: [],
    },
    {
      name: 'a notice of tomorrow, a birth at the end of the calendar',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        child: { ...whole.child, birth: plainDate('9999-12-31') },
        notice: { published: addDays(plainDate('2026-03-02'), 1) },
      }),
      expected: [{ verdict: 'NEED', missing: ['child.birth', 'notice.published'] }],
    },
  ],
};
