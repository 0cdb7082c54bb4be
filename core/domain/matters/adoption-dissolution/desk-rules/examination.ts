import { adoptionWorkNorm } from '../../../adoption-law/articles.ts';
import { isPlacedByInstitution } from '../../../adoption-law/parties.ts';
import type { Questioned, QuestionedRole } from '../../../adoption-law/questioning.ts';
import { isOfAge } from '../rules/rule.ts';
import { type DeskContext, type DeskExample, type DeskOutcome, type DeskRule, partiesAsked } from './rule.ts';

/** Who is asked, each alone: those who come, and for an institution its handler. */
export function questionedOf(context: DeskContext): readonly QuestionedRole[] {
  const institution = isPlacedByInstitution(context.application) && isOfAge(context) !== true;
  const persons = partiesAsked(context).map(({ standing }) => standing);
  return institution ? [...persons, 'placer'] : persons;
}

function outcome(who: QuestionedRole, asked: Questioned | undefined): readonly DeskOutcome[] {
  const answered = asked?.questions?.some(({ answer }) => answer.trim() !== '') === true;
  if (!asked?.on || !asked.by?.trim() || !answered || !asked.signed) {
    return [{ verdict: 'NEED', code: 'dissolution.notQuestioned', data: { who }, missing: [`questioned.${who}`] }];
  }
  if (asked.alone === true) return [];
  return [{ verdict: 'NEED', code: 'dissolution.notAlone', data: { who }, missing: [`questioned.${who}.alone`] }];
}

const changed =
  (who: QuestionedRole, facts: Partial<Questioned> | undefined): NonNullable<DeskExample['change']> =>
  (application) => ({
    ...application,
    questioned: {
      ...application.questioned,
      [who]: facts ? { ...application.questioned?.[who], ...facts } : undefined,
    },
  });

/** DIS-12 分别询问: each is asked alone and signs, after the acceptance. */
export const questionedAlone: DeskRule = {
  id: 'DIS-12',
  article: () => adoptionWorkNorm,
  judge: (context) =>
    context.accepted === undefined
      ? []
      : questionedOf(context).flatMap((who) => outcome(who, context.application.questioned?.[who])),
  examples: [
    { name: 'all were asked', on: '2024-03-01', expected: [] },
    {
      name: 'before the acceptance nobody is',
      on: '2024-03-01',
      draft: true,
      change: ({ questioned: _questioned, ...rest }) => rest,
      expected: [],
    },
    {
      name: 'the child was not',
      on: '2024-03-01',
      change: changed('child', undefined),
      expected: [{ verdict: 'NEED', code: 'dissolution.notQuestioned', missing: ['questioned.child'] }],
    },
    {
      name: 'the record is not signed',
      on: '2024-03-01',
      change: changed('adopter', { signed: false }),
      expected: [{ verdict: 'NEED', code: 'dissolution.notQuestioned' }],
    },
    {
      name: 'asked beside each other',
      on: '2024-03-01',
      change: changed('adopter', { alone: false }),
      expected: [{ verdict: 'NEED', code: 'dissolution.notAlone' }],
    },
  ],
};

/** DIS-13 收回收养登记证: the certificate is in the office's hands before the proof is given. */
export const certificateTakenBack: DeskRule = {
  id: 'DIS-13',
  article: () => adoptionWorkNorm,
  judge: ({ accepted, application: { certificateTakenBack: taken } }) =>
    accepted === undefined || taken
      ? []
      : [{ verdict: 'NEED', code: 'dissolution.notTakenBack', missing: ['certificateTakenBack'] }],
  examples: [
    { name: 'taken back', on: '2024-03-01', expected: [] },
    {
      name: 'not yet',
      on: '2024-03-01',
      change: (application) => ({ ...application, certificateTakenBack: false }),
      expected: [{ verdict: 'NEED', code: 'dissolution.notTakenBack' }],
    },
    {
      name: 'before the acceptance they keep it',
      on: '2024-03-01',
      draft: true,
      change: (application) => ({ ...application, certificateTakenBack: false }),
      expected: [],
    },
  ],
};
