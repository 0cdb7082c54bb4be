import type { CaseView } from '#core/contract/shapes.ts';
import { monthOf, type PlainMonth } from '#core/domain/dates/month.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { grantOf } from '#core/domain/matters/children-allowance/life.ts';
import { type NextStep, nextSteps } from '../progress/next-steps.ts';

type Source = Pick<CaseView, 'matter' | 'stage' | 'progress'>;

/** Whether the check (每月核查) of a month is entered. */
export function isChecked({ progress }: Pick<CaseView, 'progress'>, month: PlainMonth): boolean {
  return progress.some(({ step, on }) => step === 'monthly-check' && monthOf(on) === month);
}

/** Whether the check of the month of a day waits: the month is paid, and nobody has entered what was found. */
export function checkWaits(view: Pick<CaseView, 'stage' | 'progress'>, today: PlainDate): boolean {
  const first = grantOf(view)?.firstMonth;
  const month = monthOf(today);
  return view.stage === 'granted' && first !== undefined && first <= month && !isChecked(view, month);
}

/** What is to be done next with an allowance: the next hand-over, then the check of the month; undefined when neither waits. */
export function dueAct(view: Source, today: PlainDate): NextStep | undefined {
  return nextSteps(view).find(({ id }) => id !== 'stopped' && (id !== 'monthly-check' || checkWaits(view, today)));
}

/** The end of the payments, where it may be entered. */
export function stopAct(view: Source): NextStep | undefined {
  return nextSteps(view).find(({ id }) => id === 'stopped');
}
