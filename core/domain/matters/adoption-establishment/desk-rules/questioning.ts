import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { consentAgeOn } from '../../../adoption-law/law-days.ts';
import type { Questioned, QuestionedRole } from '../../../adoption-law/questioning.ts';
import { reachesAge } from '../../../dates/age.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { placersOf } from '../facts-of.ts';
import { adoptersAtDesk, type DeskContext, type DeskOutcome, type DeskRule, placersAtDesk } from './rule.ts';

/** Whom the office has to question, each alone: adopters, placers (of an institution the handler), a child of consenting age. */
export function questionedPersons(
  context: DeskContext,
): readonly { readonly role: QuestionedRole; readonly who: string }[] {
  const { on, settings, facts, application } = context;
  const birth = facts.child?.birth;
  const child = birth !== undefined && on >= reachesAge(birth, consentAgeOn(on), settings);
  const institution = placersOf(application).length === 0 && application.placer.institution?.name !== undefined;
  // Who gave a proxy is asked when the evaluation comes to the house; here nobody can be.
  const present = adoptersAtDesk(context).filter(({ person }) => person.present !== false);
  return [
    ...present.map(({ role, who }) => ({ role, who })),
    ...placersAtDesk(context).map(({ role, who }) => ({ role, who })),
    ...(institution && facts.category !== 8 ? [{ role: 'placer', who: 'placer' } as const] : []),
    ...(child ? [{ role: 'child', who: 'child' } as const] : []),
  ];
}

function ofOne(on: DeskContext['on'], who: string, record: Questioned | undefined): readonly DeskOutcome[] {
  const data = { who };
  const { on: asked, alone, questions = [], signed } = record ?? {};
  const answered = questions.some(({ answer }) => answer.trim() !== '');
  if (asked === undefined || !answered) return [{ verdict: 'NEED', code: 'adoption.notQuestioned', data }];
  if (asked > on) return [{ verdict: 'NEED', code: 'adoption.questionedLater', data: { who, on: asked } }];
  const open: readonly DeskOutcome[] = [
    ...(alone === true ? [] : [{ verdict: 'NEED', code: 'adoption.notAlone', data } as const]),
    ...(signed === true ? [] : [{ verdict: 'NEED', code: 'adoption.questioningUnsigned', data } as const]),
  ];
  return open.length > 0 ? open : [{ verdict: 'PASS', code: 'adoption.questioned', data }];
}

const eightOn = { birth: plainDate('2018-03-02') };
const later = plainDate('2026-03-03');

/** Q-01 分别询问: adopters, placers and a child of consenting age, each alone, on paper and signed. */
export const questionedAlone: DeskRule = {
  id: 'Q-01',
  article: () => adoptionWorkNorm,
  judge: (context) => {
    if (context.accepted === undefined) return [{ verdict: 'WARN', code: 'adoption.questioningFollows' }];
    const { questioned = {} } = context.application;
    return questionedPersons(context).flatMap(({ role, who }) => ofOne(context.on, who, questioned[role]));
  },
  examples: [
    { name: 'before the acceptance', on: '2026-03-02', draft: true, expected: [{ verdict: 'WARN' }] },
    {
      name: 'a couple and both parents, the child is five',
      on: '2026-03-02',
      expected: [{ verdict: 'PASS' }, { verdict: 'PASS' }, { verdict: 'PASS' }, { verdict: 'PASS' }],
    },
    {
      name: 'no record of a child of eight, on its birthday',
      on: '2026-03-02',
      change: (whole) => ({ ...whole, mode: 'single-man', category: 8, child: eightOn }),
      expected: [{ verdict: 'PASS' }, { verdict: 'NEED', code: 'adoption.notQuestioned' }],
    },
    {
      name: 'the day before it',
      on: '2026-03-01',
      change: (whole) => ({ ...whole, mode: 'single-man', category: 8, child: eightOn }),
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'not alone, not signed; tomorrow; no answers; the handler of an institution',
      on: '2026-03-02',
      change: (whole) => ({
        ...whole,
        category: 2,
        placer: { institution: { name: '重庆市渝中区儿童福利院' } },
        questioned: {
          adopter: { ...whole.questioned?.adopter, alone: false, signed: false },
          'second-adopter': { ...whole.questioned?.adopter, on: later },
          placer: { ...whole.questioned?.adopter, questions: [{ question: '您是否自愿送养？', answer: ' ' }] },
        },
      }),
      expected: [
        { verdict: 'NEED', code: 'adoption.notAlone' },
        { verdict: 'NEED', code: 'adoption.questioningUnsigned' },
        { verdict: 'NEED', code: 'adoption.questionedLater' },
        { verdict: 'NEED', code: 'adoption.notQuestioned' },
      ],
    },
  ],
};
