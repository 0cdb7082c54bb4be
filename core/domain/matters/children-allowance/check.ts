import { z } from 'zod';
import { caseSchema } from '../../check/case-schema.ts';
import { answerOf, type Check, defineCheck, requireFrom } from '../../check/check.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { formatYuan } from '../../money/yuan.ts';
import { amountOn } from './amounts.ts';
import { chongqingStandards } from './chongqing-standards.ts';
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

/** The application as the desk keeps it, with what the register and the office's own tables would tell. */
const factsSchema = childrenAllowanceSchema.extend({
  earlier: z.array(earlierSchema).max(20).default([]),
  standards: z.array(childStandardSchema).max(100).default([]),
});

/** `children.allowance` of `tongban check`. */
export const childrenAllowanceCheck: Check = defineCheck(
  'children.allowance',
  caseSchema('children.allowance', factsSchema),
  ({ on, office, settings, facts: { earlier, standards: own, ...application } }) => {
    requireFrom(allowanceDays.orphans, 'on', on);
    const standards = [...chongqingStandards, ...own];
    const ofChild = earlier.map((one) => ({ ...one, number: null, role: 'child', ownRole: 'child' }));
    const judgement = judgeChildrenAllowance({ on, office, settings, application, earlier: ofChild, standards });
    const amount = amountOn(application, standards, on);
    if (!amount) return answerOf(judgement);
    const { standard, deducted, payable } = amount;
    const amounts = { standard: formatYuan(standard), deducted: formatYuan(deducted), payable: formatYuan(payable) };
    return { ...answerOf(judgement), amounts };
  },
);
