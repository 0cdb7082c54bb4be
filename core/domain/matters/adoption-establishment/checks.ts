import { adoptionDays } from '../../adoption-law/law-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import { type Check, type CheckAnswer, defineCheck, UnjudgeableError } from '../../check/check.ts';
import type { Finding, Judgement } from '../../law/judgement.ts';
import { judgeAdoption } from './judge.ts';
import { adoptionEstablishmentSchema } from './schema.ts';

function printed({ rule, verdict, basis, message, earliest }: Finding): CheckAnswer['findings'][number] {
  return { rule, verdict, basis, message, ...(earliest ? { earliest } : {}) };
}

/** A judgement as `tongban check` prints it. */
export function adoptionAnswer({ ruleSet, verdict, findings }: Judgement): CheckAnswer {
  return { ruleSet, verdict, findings: findings.map(printed) };
}

/** `adoption.establishment` of `tongban check`. */
export const adoptionEstablishmentCheck: Check = defineCheck(
  'adoption.establishment',
  caseSchema('adoption.establishment', adoptionEstablishmentSchema),
  ({ on, office, settings, facts }) => {
    if (on < adoptionDays.measures1999) throw new UnjudgeableError('on', `a day from ${adoptionDays.measures1999} on`);
    return adoptionAnswer(judgeAdoption({ on, office, settings, facts }));
  },
);
