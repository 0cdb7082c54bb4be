import { z } from 'zod';
import { restDayCalendar } from '../../calendar/rest-days.ts';
import { caseSchema } from '../../check/case-schema.ts';
import {
  answerOf,
  type Check,
  type CheckAnswer,
  defineCheck,
  requireFrom,
  UnjudgeableError,
} from '../../check/check.ts';
import { firstDayOf } from '../../dates/month.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { formatYuan } from '../../money/yuan.ts';
import { amountOn } from './amounts.ts';
import { chongqingStandards } from './chongqing-standards.ts';
import { firstMonthOf, handOverPeriods } from './clock.ts';
import { judgeChildrenAllowance } from './judge.ts';
import { allowanceDays } from './law-days.ts';
import { childrenAllowanceSchema } from './schema.ts';
import { childStandardSchema } from './standards.ts';

/** Another case of the child, as a case of `tongban check` tells it. */
const earlierSchema = z.strictObject({
  matter: z.enum(['children.allowance', 'adoption.establishment', 'adoption.dissolution', 'adoption.revocation']),
  stage: z.string().max(40),
  on: plainDateSchema.nullable().default(null),
});

/** The hand-overs so far (13.2): from them the answer's days are counted. */
const handOversSchema = z.strictObject({
  accepted: plainDateSchema.optional(),
  forwarded: plainDateSchema.optional(),
  'first-reviewed': plainDateSchema.optional(),
  granted: plainDateSchema.optional(),
});
type HandOversGiven = z.infer<typeof handOversSchema>;

/** The last day of every period that has begun, and the first day of the first month that is paid. */
function datesOf(days: HandOversGiven): NonNullable<CheckAnswer['dates']> {
  const periods = handOverPeriods(days, restDayCalendar());
  const unknown = periods.find(({ due }) => due === undefined);
  if (unknown) throw new UnjudgeableError('facts.handOvers', 'days that the calendar of rest days reaches');
  const due = periods.flatMap((period) => (period.due ? [[dateNames[period.step], period.due] as const] : []));
  return {
    ...Object.fromEntries(due),
    ...(days.granted ? { paidFrom: firstDayOf(firstMonthOf(days.granted)) } : {}),
  };
}

const dateNames = {
  forwarded: 'forwardBy',
  'first-reviewed': 'reviewBy',
  granted: 'decideBy',
  told: 'tellBy',
} as const;

/** The application as the desk keeps it, with what the register and the office's own tables would tell. */
const factsSchema = childrenAllowanceSchema.extend({
  earlier: z.array(earlierSchema).max(20).default([]),
  standards: z.array(childStandardSchema).max(100).default([]),
  handOvers: handOversSchema.optional(),
});

/** `children.allowance` of `tongban check`. */
export const childrenAllowanceCheck: Check = defineCheck(
  'children.allowance',
  caseSchema('children.allowance', factsSchema),
  ({ on, office, settings, facts: { earlier, standards: own, handOvers, ...application } }) => {
    requireFrom(allowanceDays.orphans, 'on', on);
    const standards = [...chongqingStandards, ...own];
    const ofChild = earlier.map((one) => ({ ...one, number: null, role: 'child', ownRole: 'child' }));
    const judgement = judgeChildrenAllowance({ on, office, settings, application, earlier: ofChild, standards });
    const amount = amountOn(application, standards, on);
    const dates = handOvers ? { dates: datesOf(handOvers) } : {};
    if (!amount) return { ...answerOf(judgement), ...dates };
    const { standard, deducted, payable } = amount;
    const amounts = { standard: formatYuan(standard), deducted: formatYuan(deducted), payable: formatYuan(payable) };
    return { ...answerOf(judgement), ...dates, amounts };
  },
);
