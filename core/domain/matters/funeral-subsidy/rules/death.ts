import { readIdentityNumber } from '../../../identity/identity-number.ts';
import { measures, type Outcome, type Rule, type SubsidyContext, told, untold } from './rule.ts';

/** DEATH 死亡日期: known, and not after the day of the file (no application before death). */
export const death: Rule = {
  id: 'DEATH',
  article: measures,
  judge: (context) => {
    const { died } = context.deceased;
    if (died === undefined) return [untold(context, 'funeral.diedUntold', 'deceased.died')];
    if (died <= context.on) return [];
    return [told(context, 'REFUSE', 'funeral.notYetDied', { data: { died }, earliest: died })];
  },
  examples: [
    { name: 'died on the day of the file', on: '2024-06-03', deceased: { died: '2024-06-03' }, expected: [] },
    {
      name: 'dies on the day after it',
      on: '2024-06-03',
      deceased: { died: '2024-06-04' },
      expected: [{ verdict: 'REFUSE', code: 'funeral.notYetDied', earliest: '2024-06-04' }],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      deceased: { died: undefined },
      expected: [{ verdict: 'NEED', missing: ['deceased.died'] }],
    },
  ],
};

function numberOutcomes(context: SubsidyContext): readonly Outcome[] {
  const { idNumber, died } = context.deceased;
  if (idNumber === undefined) return [untold(context, 'funeral.idUntold', 'deceased.idNumber')];
  const { ok, problems, birth } = readIdentityNumber(idNumber, context.on);
  if (!ok) return [told(context, 'NEED', 'funeral.idWrong', { data: { problems: problems.join(',') } })];
  if (birth === undefined || died === undefined || birth <= died) return [];
  return [told(context, 'NEED', 'funeral.bornAfterDeath', { data: { birth } })];
}

/** ID-1 死者身份证号: it tells whether the same body was granted before, so it must be right. */
export const identityNumber: Rule = {
  id: 'ID-1',
  article: measures,
  judge: numberOutcomes,
  examples: [
    { name: 'in order', on: '2024-06-03', expected: [] },
    {
      name: 'a newborn who died on the day of birth',
      on: '2024-06-03',
      deceased: { died: '2003-03-10', idNumber: '500103200303100017' },
      expected: [],
    },
    {
      name: 'born the day after the death',
      on: '2024-06-03',
      deceased: { died: '2003-03-09', idNumber: '500103200303100017' },
      expected: [{ verdict: 'NEED', code: 'funeral.bornAfterDeath' }],
    },
    {
      name: 'a wrong check digit',
      on: '2024-06-03',
      deceased: { idNumber: '500103200303100018' },
      expected: [{ verdict: 'NEED', code: 'funeral.idWrong' }],
    },
    {
      name: 'not entered',
      on: '2024-06-03',
      deceased: { idNumber: undefined },
      expected: [{ verdict: 'NEED', missing: ['deceased.idNumber'] }],
    },
  ],
};
