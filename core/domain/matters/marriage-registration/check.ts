import { caseSchema } from '../../check/case-schema.ts';
import { type Check, type CheckFinding, defineCheck, UnjudgeableError } from '../../check/check.ts';
import type { Finding } from '../../law/judgement.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { judgeMarriageRegistration } from './judge.ts';
import { marriageApplicationSchema } from './schema.ts';

function printed({ rule, verdict, party, basis, message, earliest }: Finding): CheckFinding {
  return { rule, verdict, ...(party ? { party } : {}), basis, message, ...(earliest ? { earliest } : {}) };
}

/** `marriage.registration` of `tongban check`. */
export const marriageRegistrationCheck: Check = defineCheck(
  'marriage.registration',
  caseSchema('marriage.registration', marriageApplicationSchema),
  ({ on, office, settings, facts }) => {
    if (on < lawDays.regulation2003) throw new UnjudgeableError('on', `a day from ${lawDays.regulation2003} on`);
    const { ruleSet, verdict, findings } = judgeMarriageRegistration({ on, office, settings, application: facts });
    return { ruleSet, verdict, findings: findings.map(printed) };
  },
);
