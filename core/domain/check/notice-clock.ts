import { z } from 'zod';
import { sentenceDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { noticeClock } from '../law/notice-clock.ts';
import { officelessCaseSchema } from './case-schema.ts';
import { type Check, type CheckFinding, defineCheck, UnjudgeableError } from './check.ts';

/** The first day of 中国公民收养子女登记办法, which asks for sixty days of notice. */
const noticeSince = '1999-05-25';

/** 收养法（1998年修正） until 2020, 民法典 since: the keys of the adoption rules. */
function adoptionLawOn(on: PlainDate): string {
  return on < '2021-01-01' ? 'LAW_1999' : 'LAW_2021';
}

const facts = z.strictObject({ published: plainDateSchema });

/** `clock.notice` of `tongban check`: the sixty days of a notice looking for birth parents. */
export const noticeClockCheck: Check = defineCheck(
  'clock.notice',
  officelessCaseSchema('clock.notice', facts).extend({ on: plainDateSchema.optional() }),
  ({ on: stated, settings, facts: { published } }) => {
    const { lastDay, registerFrom } = noticeClock(published, settings);
    const on = stated ?? published;
    if (published < noticeSince) throw new UnjudgeableError('facts.published', `a day from ${noticeSince} on`);
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
    return { ruleSet: adoptionLawOn(on), verdict: 'PASS', findings: [finding], dates: { lastDay, registerFrom } };
  },
);
