import { z } from 'zod';
import { sentenceDate } from '../dates/format.ts';
import { noticeClock } from '../law/notice-clock.ts';
import { plainDateSchema } from '../matters/marriage-registration/schema.ts';
import { officelessCaseSchema } from './case-schema.ts';
import { type Check, type CheckFinding, defineCheck } from './check.ts';

const facts = z.strictObject({ published: plainDateSchema });

/** `clock.notice` of `tongban check`: the sixty days of a notice looking for birth parents. */
export const noticeClockCheck: Check = defineCheck(
  'clock.notice',
  officelessCaseSchema('clock.notice', facts).extend({ on: plainDateSchema.optional() }),
  ({ on: stated, settings, facts: { published } }) => {
    const { lastDay, registerFrom } = noticeClock(published, settings);
    const on = stated ?? published;
    const basis = '中国公民收养子女登记办法 第八条';
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
    const ruleSet = settings.noticeRegisterFrom;
    return { ruleSet, verdict: 'PASS', findings: [finding], dates: { lastDay, registerFrom } };
  },
);
