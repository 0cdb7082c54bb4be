import { adoptionDays } from '../../adoption-law/law-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom } from '../../check/check.ts';
import { judgeDissolution } from './judge.ts';
import { adoptionDissolutionSchema } from './schema.ts';

/** `adoption.dissolution` of `tongban check`. */
export const adoptionDissolutionCheck: Check = defineCheck(
  'adoption.dissolution',
  caseSchema('adoption.dissolution', adoptionDissolutionSchema),
  ({ on, office, settings, facts }) => {
    requireFrom(adoptionDays.measures1999, 'on', on);
    return answerOf(judgeDissolution({ on, office, settings, facts }));
  },
);
