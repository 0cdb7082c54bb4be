import { measures } from '../../../adoption-law/articles.ts';
import {
  adoptersAtDesk,
  type DeskContext,
  type DeskOutcome,
  type DeskRule,
  missingAtDesk,
  placersAtDesk,
} from './rule.ts';

/** One spouse may stay away with a proxy (A12), as long as the other has come. */
function absentAdopters(context: DeskContext): readonly DeskOutcome[] {
  const adopters = adoptersAtDesk(context);
  const absent = adopters.filter(({ person }) => person.present === false);
  if (absent.length === adopters.length) {
    return absent.map(({ who }) => ({ verdict: 'NEED', code: 'adoption.mustComeInPerson', data: { who } }));
  }
  const proxy = context.facts.papers?.includes('A12') === true;
  return absent.map(({ who }) =>
    proxy
      ? { verdict: 'PASS', code: 'adoption.proxyShown', data: { who } }
      : { verdict: 'NEED', code: 'adoption.proxyNeeded', data: { who }, missing: ['papers'] },
  );
}

/** K-03 共同到场: adopters and placing persons come in person; of spouses one may give a written proxy. */
export const allPresent: DeskRule = {
  id: 'K-03',
  article: (law) => measures(law, 5),
  judge: (context) => {
    const persons = [...adoptersAtDesk(context), ...placersAtDesk(context)];
    const open = persons.filter(({ person }) => person.present === undefined).map(({ path }) => `${path}.present`);
    const absent = [
      ...absentAdopters(context),
      ...placersAtDesk(context)
        .filter(({ person }) => person.present === false)
        .map(({ who }): DeskOutcome => ({ verdict: 'NEED', code: 'adoption.mustComeInPerson', data: { who } })),
    ];
    if (open.length > 0) return [...absent, missingAtDesk(...open)];
    return absent.length > 0 ? absent : [{ verdict: 'PASS', code: 'adoption.allPresent' }];
  },
  examples: [
    { name: 'all have come', on: '2026-03-02', expected: [{ verdict: 'PASS', code: 'adoption.allPresent' }] },
    {
      name: 'the wife sent a proxy',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one, index) => ({ ...one, present: index === 0 })),
        papers: [...(whole.papers ?? []), 'A12'],
      }),
      expected: [{ verdict: 'PASS', code: 'adoption.proxyShown' }],
    },
    {
      name: 'the wife stayed away',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one, index) => ({ ...one, present: index === 0 })),
      }),
      expected: [{ verdict: 'NEED', code: 'adoption.proxyNeeded' }],
    },
    {
      name: 'a proxy for both is none, and the father did not come to place the child',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one) => ({ ...one, present: false })),
        placer: { persons: whole.placer.persons?.map((one, index) => ({ ...one, present: index === 1 })) ?? [] },
      }),
      expected: [
        { verdict: 'NEED', code: 'adoption.mustComeInPerson' },
        { verdict: 'NEED', code: 'adoption.mustComeInPerson' },
        { verdict: 'NEED', code: 'adoption.mustComeInPerson' },
      ],
    },
    {
      name: 'not told of one',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        adopters: whole.adopters.map((one, index) => (index === 1 ? { ...one, present: undefined } : one)),
      }),
      expected: [{ verdict: 'NEED', missing: ['adopters.1.present'] }],
    },
  ],
};
