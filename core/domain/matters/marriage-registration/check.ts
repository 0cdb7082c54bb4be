import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom } from '../../check/check.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { judgeMarriageRegistration } from './judge.ts';
import { marriageApplicationSchema } from './schema.ts';

/** `marriage.registration` of `tongban check`. */
export const marriageRegistrationCheck: Check = defineCheck(
  'marriage.registration',
  caseSchema('marriage.registration', marriageApplicationSchema),
  ({ on, office, settings, facts }) => {
    requireFrom(lawDays.regulation2003, 'on', on);
    return answerOf(judgeMarriageRegistration({ on, office, settings, application: facts }));
  },
);
