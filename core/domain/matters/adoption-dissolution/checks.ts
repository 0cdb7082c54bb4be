import { adoptionDays } from '../../adoption-law/law-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import { type Check, defineCheck, UnjudgeableError } from '../../check/check.ts';
import { adoptionAnswer } from '../adoption-establishment/checks.ts';
import { judgeDissolution } from './judge.ts';
import { adoptionDissolutionSchema } from './schema.ts';

/** `adoption.dissolution` of `tongban check`. */
export const adoptionDissolutionCheck: Check = defineCheck(
  'adoption.dissolution',
  caseSchema('adoption.dissolution', adoptionDissolutionSchema),
  ({ on, office, settings, facts }) => {
    if (on < adoptionDays.measures1999) throw new UnjudgeableError('on', `a day from ${adoptionDays.measures1999} on`);
    return adoptionAnswer(judgeDissolution({ on, office, settings, facts }));
  },
);
