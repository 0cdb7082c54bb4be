import { z } from 'zod';
import { CalendarYearMissingError, restDayCalendar } from '../calendar/rest-days.ts';
import { sentenceDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { type DivorceClock, divorceClock, divorcePhase } from '../law/divorce-clock.ts';
import { lawDays, ruleSetOn } from '../marriage-law/rule-sets.ts';
import { officelessCaseSchema } from './case-schema.ts';
import { type Check, type CheckFinding, defineCheck, requireFrom, UnjudgeableError } from './check.ts';

const basis = '民法典 第一千零七十七条';

/** The clock of `facts.accepted`, undefined before 2021; {@link UnjudgeableError} for a year without a calendar. */
export function clockOf(accepted: PlainDate): DivorceClock | undefined {
  const calendar = restDayCalendar();
  try {
    return divorceClock(accepted, calendar);
  } catch (error) {
    if (!(error instanceof CalendarYearMissingError)) throw error;
    const [first, last] = [calendar.years.at(0), calendar.years.at(-1)];
    const known = `the calendar of rest days has the years ${first} to ${last}, ${error.data.year} is missing`;
    throw new UnjudgeableError('facts.accepted', `a day whose two periods the calendar reaches (${known})`);
  }
}

/** Where the day at the counter stands in the clock: told, and changing no verdict, as no act is asked for. */
function phaseFinding(clock: DivorceClock, on: PlainDate): CheckFinding {
  const { windowOpens, windowCloses, lapsesOn } = clock;
  switch (divorcePhase(clock, on)) {
    case 'cooling': {
      const message = `冷静期未届满，${sentenceDate(windowOpens)}起可以申请发给离婚证`;
      return { rule: 'D-09', verdict: 'WARN', basis, message, earliest: windowOpens };
    }
    case 'open':
      return { rule: 'D-09', verdict: 'PASS', basis, message: `可以申请发给离婚证，至${sentenceDate(windowCloses)}止` };
    case 'lapsed': {
      const message = `${sentenceDate(lapsesOn)}起视为撤回离婚登记申请，需要重新申请`;
      return { rule: 'D-10', verdict: 'WARN', basis, message };
    }
  }
}

const noCoolingOff: CheckFinding = {
  rule: 'D-09',
  verdict: 'PASS',
  basis: '婚姻法 第三十一条',
  message: '2021年1月1日以前受理的离婚登记没有冷静期',
};

const facts = z.strictObject({ accepted: plainDateSchema });

/** `clock.divorce` of `tongban check`: both periods of an application accepted on a day. */
export const divorceClockCheck: Check = defineCheck(
  'clock.divorce',
  officelessCaseSchema('clock.divorce', facts).extend({ on: plainDateSchema.optional() }),
  ({ on: stated, settings, facts: { accepted } }) => {
    const on = stated ?? accepted;
    requireFrom(lawDays.regulation2003, 'on', on);
    requireFrom(lawDays.regulation2003, 'facts.accepted', accepted);
    const clock = clockOf(accepted);
    const finding = clock ? phaseFinding(clock, on) : noCoolingOff;
    return { ruleSet: ruleSetOn(on, settings), verdict: 'PASS', findings: [finding], dates: { ...clock } };
  },
);
