import { z } from 'zod';
import { officelessCaseSchema } from '../check/case-schema.ts';
import { type Check, type CheckFinding, defineCheck, requireFrom } from '../check/check.ts';
import { sentenceDate } from '../dates/format.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { measures } from './articles.ts';
import { decisionDue } from './clocks.ts';
import { adoptionDays, adoptionLawOn } from './law-days.ts';

const interval = z
  .tuple([plainDateSchema, plainDateSchema])
  .refine(([from, to]) => from <= to, { error: 'two days, the second not before the first' });

const facts = z.strictObject({ received: plainDateSchema, excluded: z.array(interval).default([]) });

/** `clock.adoptionDecision` of `tongban check`: the thirty days without those of notice and evaluation (T1). */
export const adoptionDecisionClockCheck: Check = defineCheck(
  'clock.adoptionDecision',
  officelessCaseSchema('clock.adoptionDecision', facts).extend({ on: plainDateSchema.optional() }),
  ({ on: stated, facts: { received, excluded } }) => {
    requireFrom(adoptionDays.measures1999, 'facts.received', received);
    const on = stated ?? received;
    const due = decisionDue(received, excluded);
    const basis = measures({ on: received }, 8);
    const finding: CheckFinding =
      on > due
        ? { rule: 'T1', verdict: 'WARN', basis, message: `已超过办理期限（${sentenceDate(due)}）` }
        : { rule: 'T1', verdict: 'PASS', basis, message: `应当在${sentenceDate(due)}前（含当日）作出决定` };
    return { ruleSet: adoptionLawOn(on), verdict: 'PASS', findings: [finding], dates: { due } };
  },
);
