import { z } from 'zod';
import { measures } from '../adoption-law/articles.ts';
import { adoptionDays, adoptionLawOn } from '../adoption-law/law-days.ts';
import { sentenceDate } from '../dates/format.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { noticeClock } from '../law/notice-clock.ts';
import { officelessCaseSchema } from './case-schema.ts';
import { type Check, type CheckFinding, defineCheck, requireFrom } from './check.ts';

const facts = z.strictObject({ published: plainDateSchema });

/** `clock.notice` of `tongban check`: the sixty days of a notice looking for birth parents. */
export const noticeClockCheck: Check = defineCheck(
  'clock.notice',
  officelessCaseSchema('clock.notice', facts).extend({ on: plainDateSchema.optional() }),
  ({ on: stated, settings, facts: { published } }) => {
    const { lastDay, registerFrom } = noticeClock(published, settings);
    const on = stated ?? published;
    requireFrom(adoptionDays.measures1999, 'facts.published', published);
    const basis = measures({ on }, 8);
    const finding: CheckFinding =
      on < registerFrom
        ? {
            rule: 'R22',
            verdict: 'WARN',
            basis,
            message: `公告期未满，${sentenceDate(registerFrom)}起可以登记`,
            earliest: registerFrom,
          }
        : { rule: 'R22', verdict: 'PASS', basis, message: `公告期至${sentenceDate(lastDay)}届满` };
    return { ruleSet: adoptionLawOn(on), verdict: 'PASS', findings: [finding], dates: { lastDay, registerFrom } };
  },
);
