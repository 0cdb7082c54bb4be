import type { Stage } from '../../cases/state.ts';
import { monthAfter, monthOf } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { DeadlineCode } from '../../law/deadline-codes.ts';
import type { Deadline, ProgressStep, Question } from '../matter.ts';
import { type HandOver, handOverPeriods } from './clock.ts';
import { checksOf, grantOf, handOverDays } from './life.ts';
import type { ChildrenAllowance } from './schema.ts';
import { readStopNote } from './stop-reasons.ts';

type AllowanceQuestion = Question<ChildrenAllowance>;
interface Input {
  readonly on: PlainDate;
  readonly note: string;
}

function refusesCheck({ state }: AllowanceQuestion, { on, note }: Input): string | undefined {
  if (note.trim() === '') return 'note-missing';
  return checksOf(state).some((check) => monthOf(check.on) === monthOf(on)) ? 'checked-already' : undefined;
}

/** Nothing is stopped before it began; and what is known now ends no later than with this month. */
function refusesStop({ state }: AllowanceQuestion, { on, note }: Input): string | undefined {
  const stop = readStopNote(note);
  const grant = grantOf(state);
  if (!stop || !grant) return 'stop-note';
  if (stop.fromMonth < grant.firstMonth) return 'stop-too-early';
  return stop.fromMonth > monthAfter(monthOf(on)) ? 'stop-too-late' : undefined;
}

/** The steps of an allowance (转送, 初审, 认定, 告知, 每月核查, 停发); clocks count from the day of each hand-over. */
export const allowanceSteps: readonly ProgressStep<ChildrenAllowance>[] = [
  {
    id: 'forwarded',
    'zh-CN': '转送户籍地',
    en: 'handed on to the place of the register',
    from: ['accepted'],
    to: 'forwarded',
    once: true,
  },
  {
    id: 'first-reviewed',
    'zh-CN': '户籍地初审',
    en: 'first opinion',
    from: ['forwarded'],
    to: 'first-reviewed',
    once: true,
  },
  {
    id: 'granted',
    'zh-CN': '认定',
    en: 'granted',
    from: ['first-reviewed'],
    to: 'granted',
    series: 'allowance-grant',
    once: true,
    needs: ['PASS'],
  },
  { id: 'told', 'zh-CN': '告知申请人', en: 'the applicant is told', from: ['granted'], once: true },
  {
    id: 'monthly-check',
    'zh-CN': '每月核查',
    en: 'monthly check',
    from: ['granted'],
    once: false,
    refuses: refusesCheck,
  },
  {
    id: 'stopped',
    'zh-CN': '停发',
    en: 'stopped',
    from: ['granted'],
    to: 'stopped',
    series: 'allowance-stop',
    once: true,
    refuses: refusesStop,
  },
];

const codes: Readonly<Record<HandOver, DeadlineCode>> = {
  forwarded: 'allowance.forward',
  'first-reviewed': 'allowance.first-review',
  granted: 'allowance.decide',
  told: 'allowance.tell',
};

/** Stages in which a hand-over is still to come. */
const open: readonly Stage[] = ['accepted', 'forwarded', 'first-reviewed', 'granted'];

/** 认定工作流程: working days of each hand-over (市民政局 2021年8月公布的“跨省通办”流程). */
export const flowBasis = '孤儿、事实无人抚养儿童认定申请受理“跨省通办”办理流程';

/** The period that runs now: from the last hand-over to the next. Without a day where the calendar does not reach. */
export function allowanceDeadlines({ state, calendar }: AllowanceQuestion): readonly Deadline[] {
  if (!open.includes(state.stage)) return [];
  return handOverPeriods(handOverDays(state), calendar)
    .filter(({ done }) => done === undefined)
    .map(({ step, due }) => ({ code: codes[step], opensOn: null, dueOn: due ?? null, basis: flowBasis }));
}
