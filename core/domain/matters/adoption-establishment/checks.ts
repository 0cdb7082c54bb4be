import { adoptionDays } from '../../adoption-law/law-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom } from '../../check/check.ts';
import { judgeAdoption } from './judge.ts';
import { adoptionEstablishmentSchema } from './schema.ts';

/** `adoption.establishment` of `tongban check`. */
export const adoptionEstablishmentCheck: Check = defineCheck(
  'adoption.establishment',
  caseSchema('adoption.establishment', adoptionEstablishmentSchema),
  ({ on, office, settings, facts }) => {
    requireFrom(adoptionDays.measures1999, 'on', on);
    return answerOf(judgeAdoption({ on, office, settings, facts }));
  },
);
