import { z } from 'zod';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom, UnjudgeableError } from '../../check/check.ts';
import { clockOf } from '../../check/divorce-clock.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { coolingOffSince } from '../../law/divorce-clock.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { judgeDivorceApplication, judgeDivorceRegistration, judgeDivorceWithdrawal } from './judge.ts';
import { divorceApplicationSchema } from './schema.ts';

/** `divorce.application` of `tongban check`. */
const applicationCheck = defineCheck(
  'divorce.application',
  caseSchema('divorce.application', divorceApplicationSchema),
  ({ on, office, settings, facts }) => {
    requireFrom(lawDays.regulation2003, 'on', on);
    return answerOf(judgeDivorceApplication({ on, office, settings, application: facts }));
  },
);

const acceptanceFacts = { accepted: plainDateSchema.optional(), acceptedAt: divisionCodeSchema.optional() };

/** Before 2021 application and certificate were one visit; since then the day of acceptance decides, so it must be told. */
function acceptedOf(accepted: PlainDate | undefined, on: PlainDate): PlainDate {
  if (accepted === undefined && on >= coolingOffSince) {
    throw new UnjudgeableError('facts.accepted', 'a calendar day as YYYY-MM-DD');
  }
  const day = accepted ?? on;
  requireFrom(lawDays.regulation2003, 'facts.accepted', day);
  return day;
}

/** `divorce.withdrawal` of `tongban check`. */
const withdrawalCheck = defineCheck(
  'divorce.withdrawal',
  caseSchema(
    'divorce.withdrawal',
    z.strictObject({
      ...acceptanceFacts,
      receipt: z.boolean().optional(),
      explanation: z.union([z.boolean(), z.string().max(2000)]).optional(),
    }),
  ),
  ({ on, office, settings, facts: { acceptedAt, receipt, explanation, ...facts } }) => {
    requireFrom(lawDays.regulation2003, 'on', on);
    const accepted = acceptedOf(facts.accepted, on);
    const dates = { ...clockOf(accepted) };
    const calendar = restDayCalendar();
    const question = { on, office, settings, accepted, acceptedAt, receipt, explanation, calendar };
    return { ...answerOf(judgeDivorceWithdrawal(question)), dates };
  },
);

/** `divorce.registration` of `tongban check`: the facts of the application and what became of it. */
const registrationCheck = defineCheck(
  'divorce.registration',
  caseSchema(
    'divorce.registration',
    divorceApplicationSchema.extend({ ...acceptanceFacts, withdrawn: z.boolean().optional() }),
  ),
  ({ on, office, settings, facts: { acceptedAt, withdrawn, accepted: stated, ...application } }) => {
    requireFrom(lawDays.regulation2003, 'on', on);
    const accepted = acceptedOf(stated, on);
    const dates = { ...clockOf(accepted) };
    const calendar = restDayCalendar();
    const question = { on, office, settings, application, accepted, acceptedAt, withdrawn, calendar };
    return { ...answerOf(judgeDivorceRegistration(question)), dates };
  },
);

/** What `tongban check` knows of divorces (case-format.md). */
export const divorceChecks: readonly Check[] = [applicationCheck, withdrawalCheck, registrationCheck];
