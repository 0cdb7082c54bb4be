import { adoptionArticle } from '../../../adoption-law/articles.ts';
import type { EarlierCase } from '../../matter.ts';
import { adoptersAtDesk, type DeskContext, type DeskOutcome, type DeskRule } from './rule.ts';

const isRegistered = ({ stage }: EarlierCase): boolean => stage === 'registered' || stage === 'issued';
const isOver = (one: EarlierCase): boolean => isRegistered(one) || one.stage === 'refused' || one.stage === 'closed';

function ofChild(earlier: readonly EarlierCase[]): readonly DeskOutcome[] {
  const own = earlier.filter(({ role, ownRole }) => role === 'child' && ownRole === 'child');
  return [
    ...own.filter(isRegistered).map(
      ({ number }): DeskOutcome => ({
        verdict: 'ALERT',
        code: 'adoption.childAdopted',
        data: { number: number ?? '' },
      }),
    ),
    ...(own.some((one) => !isOver(one)) ? [{ verdict: 'WARN', code: 'adoption.childInOtherCase' } as const] : []),
  ];
}

const adopterRoles: ReadonlySet<string> = new Set(['adopter', 'second-adopter']);

function ofAdopters(context: DeskContext, earlier: readonly EarlierCase[]): readonly DeskOutcome[] {
  return adoptersAtDesk(context).flatMap(({ role, who }): readonly DeskOutcome[] => {
    const own = earlier.filter((one) => one.ownRole === role && adopterRoles.has(one.role) && isRegistered(one));
    if (own.length === 0) return [];
    const numbers = own.map(({ number }) => number ?? '').join('、');
    return [{ verdict: 'WARN', code: 'adoption.adoptedBefore', data: { who, count: own.length, numbers } }];
  });
}

/**
 * K-04 本机关的其他收养登记: the same child or the same adopters in another case of this register. It is told and decides
 * nothing: the earlier adoption may have been dissolved, and how many children there are is what the adopters declare.
 */
export const earlierAdoptions: DeskRule = {
  id: 'K-04',
  article: (law) => adoptionArticle(law, '第八条', '第一千一百条'),
  judge: (context) => [...ofChild(context.earlier), ...ofAdopters(context, context.earlier)],
  examples: [
    { name: 'nobody is known', on: '2026-03-02', expected: [] },
    {
      name: 'the child was adopted before, and stands in an open case too',
      on: '2026-03-02',
      earlier: [
        { role: 'child', ownRole: 'child', stage: 'issued', number: '（2021）渝中收字00007' },
        { role: 'child', ownRole: 'child', stage: 'examining', number: null },
        { role: 'child', ownRole: 'child', stage: 'refused', number: null },
      ],
      expected: [
        { verdict: 'ALERT', code: 'adoption.childAdopted' },
        { verdict: 'WARN', code: 'adoption.childInOtherCase' },
      ],
    },
    {
      name: 'both adopters have adopted one child',
      on: '2026-03-02',
      earlier: [
        { role: 'adopter', ownRole: 'adopter', stage: 'issued', number: '（2021）渝中收字00007' },
        { role: 'second-adopter', ownRole: 'second-adopter', stage: 'issued', number: '（2021）渝中收字00007' },
        { role: 'child', ownRole: 'adopter', stage: 'issued', number: '（1999）渝中收字00001' },
      ],
      expected: [
        { verdict: 'WARN', code: 'adoption.adoptedBefore' },
        { verdict: 'WARN', code: 'adoption.adoptedBefore' },
      ],
    },
  ],
};
