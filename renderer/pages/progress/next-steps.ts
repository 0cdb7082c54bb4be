import type { CaseView, DeadlineView } from '#core/contract/shapes.ts';
import { daysBetween } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { matterOf } from '#core/domain/matters/index.ts';
import type { Tone } from '../../parts/chip.tsx';
import type { Language } from '../../words/words.ts';

type StepsSource = Pick<CaseView, 'matter' | 'stage' | 'progress'>;

/** A step of a matter as pages name it: its id, its words, and what it asks. */
export type NextStep = NonNullable<ReturnType<typeof matterOf>['progress']>[number];

/** The steps of the procedure that may be entered as the case stands, in the order of the matter (下一步). */
export function nextSteps({ matter, stage, progress }: StepsSource): readonly NextStep[] {
  const steps = matterOf(matter).progress ?? [];
  return steps.filter(
    ({ id, from, once }) => from.includes(stage) && !(once && progress.some(({ step }) => step === id)),
  );
}

/** What a step that was entered is called; a step that this program does not know stays as it is. */
export function stepName(matter: string, id: string, language: Language): string {
  return matterOf(matter).progress?.find((step) => step.id === id)?.[language] ?? id;
}

/** The first day that a further step may name: that of the acceptance, of the answer, or of the last step. */
export function earliestDay({
  openedOn,
  answer,
  progress,
  history,
}: Pick<CaseView, 'openedOn' | 'answer' | 'progress' | 'history'>): PlainDate {
  // Instants carry the offset of Asia/Shanghai, so their first ten letters are the day.
  const accepted = parsePlainDate(history.find(({ type }) => type === 'accepted')?.at.slice(0, 10) ?? '');
  return [accepted, answer?.on, progress.at(-1)?.on].reduce<PlainDate>(
    (latest, day) => (day && day > latest ? day : latest),
    openedOn,
  );
}

/** Why a step cannot be entered yet. */
export type StepReason = 'day-range' | 'law';

/** The first reason against a step on a day, or undefined where the host will take it. */
export function stepReason(
  view: Pick<CaseView, 'openedOn' | 'answer' | 'progress' | 'history' | 'judgement'>,
  step: Pick<NextStep, 'needs'>,
  { on, today }: { readonly on: PlainDate | undefined; readonly today: PlainDate },
): StepReason | undefined {
  if (step.needs && !step.needs.includes(view.judgement.verdict)) return 'law';
  return on === undefined || on > today || on < earliestDay(view) ? 'day-range' : undefined;
}

/** Where today stands to a day that the law sets: waited for, over, on its last day, near, or with days to go. */
export type DeadlineState = 'waiting' | 'over' | 'today' | 'near' | 'open';

const tones: Readonly<Record<DeadlineState, Tone>> = {
  waiting: 'grey',
  over: 'red',
  today: 'amber',
  near: 'amber',
  open: 'blue',
};

/** What a deadline says on a day: its state, the day that matters, and how many calendar days it is away. */
export function deadlineLine(
  { opensOn, dueOn }: Pick<DeadlineView, 'opensOn' | 'dueOn'>,
  today: PlainDate,
): { readonly state: DeadlineState; readonly tone: Tone; readonly day: PlainDate | null; readonly days: number } {
  const told = (state: DeadlineState, day: PlainDate | null) => {
    return { state, tone: tones[state], day, days: day ? Math.abs(daysBetween(today, day)) : 0 };
  };
  if (opensOn && opensOn > today) return told('waiting', opensOn);
  if (!dueOn) return told('open', null);
  if (dueOn < today) return told('over', dueOn);
  if (dueOn === today) return told('today', dueOn);
  return told(daysBetween(today, dueOn) <= 2 ? 'near' : 'open', dueOn);
}
