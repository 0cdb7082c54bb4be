import type { CaseSummaryView, DivorceClockView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { matterOf } from '#core/domain/matters/index.ts';
import type { Tone } from '../../parts/chip.tsx';

export const nextSteps = [
  'complete',
  'online-check',
  'submit',
  'inform-refusal',
  'review',
  'register',
  'print',
  'look-at-paper',
  'archive',
  'accept',
  'answer',
  'wait',
  'both-come',
  'lapse',
  'enter-year',
  'examine',
  'notify',
  'decide',
  'serve',
  'go-on',
  'pay',
  'bring-form',
  'none',
] as const;
/** What is to be done next with a case, as the work list says it. */
export type NextStep = (typeof nextSteps)[number];

export const listStates = [
  'needs',
  'cannot',
  'held',
  'ready',
  'submitted',
  'approved',
  'to-print',
  'sent',
  'issued',
  'refused',
  'closed',
  'accepted',
  'cooling',
  'window',
  'overdue',
  'no-calendar',
  'examining',
  'answered',
  'notified',
  'decided',
  'served',
  'withdrawn',
  'lapsed',
  'forwarded',
  'first-reviewed',
  'granted',
  'stopped',
] as const;
export type ListState = (typeof listStates)[number];

export interface CaseLine {
  readonly state: ListState;
  readonly tone: Tone;
  readonly next: NextStep;
  /** The day that the state names: 冷静期至 4月1日. */
  readonly stateDay?: PlainDate;
  /** The day that the next step names: 4月2日起可发证. */
  readonly nextDay?: PlainDate;
}

type LineSource = Pick<CaseSummaryView, 'matter' | 'stage' | 'filed' | 'verdict' | 'needs' | 'papers'>;

/** What a complete draft waits for, by the first act of its flow: 受理, the answer of a request, else the review. */
function nextOfDraft(matter: string): NextStep {
  const acts = matterOf(matter).flow.draft ?? [];
  if (acts.includes('accept')) return 'accept';
  return acts.includes('answer') ? 'answer' : 'submit';
}

/** 已受理: a divorce waits for its period; who must bring the form to a hall, and what is to be forwarded. */
function acceptedLine({ matter }: LineSource, clock: DivorceClockView | undefined): CaseLine {
  const { cooling, flow } = matterOf(matter);
  if (cooling) return coolingLine(clock);
  const next = flow.accepted?.includes('begin-examination') ? 'bring-form' : 'go-on';
  return { state: 'accepted', tone: 'blue', next };
}

function draftLine({ matter, verdict, needs }: LineSource): CaseLine {
  if (verdict === 'REFUSE' || verdict === 'REFER') return { state: 'cannot', tone: 'red', next: 'inform-refusal' };
  if (needs > 0) return { state: 'needs', tone: 'amber', next: 'complete' };
  // What is held may be accepted all the same where the matter says so; else it waits for the online check.
  const held = verdict === 'HELD' && matterOf(matter).acceptance?.verdicts.includes('HELD') !== true;
  if (held) return { state: 'held', tone: 'amber', next: 'online-check' };
  return { state: 'ready', tone: 'blue', next: nextOfDraft(matter) };
}

/** 冷静期, 发证期, or over: by the clock of the register, where it is known. */
function coolingLine(clock: DivorceClockView | undefined): CaseLine {
  if (!clock) return { state: 'accepted', tone: 'grey', next: 'wait' };
  if (!clock.known) return { state: 'no-calendar', tone: 'amber', next: 'enter-year' };
  const { phase, coolingEnds, windowOpens, windowCloses } = clock;
  if (phase === 'cooling') {
    return { state: 'cooling', tone: 'grey', next: 'wait', stateDay: coolingEnds, nextDay: windowOpens };
  }
  if (phase === 'open') return { state: 'window', tone: 'blue', next: 'both-come', stateDay: windowCloses };
  return { state: 'overdue', tone: 'red', next: 'lapse' };
}

/** An examination after the last day of its window can only be put on file as lapsed. */
function examinedLine(line: CaseLine, clock: DivorceClockView | undefined): CaseLine {
  return clock?.known && clock.phase === 'lapsed' ? { state: 'overdue', tone: 'red', next: 'lapse' } : line;
}

function reviewLine({ matter, verdict }: LineSource): CaseLine {
  if (matterOf(matter).flow.submitted?.includes('notify')) return { state: 'submitted', tone: 'blue', next: 'notify' };
  return { state: 'submitted', tone: 'blue', next: verdict === 'HELD' ? 'online-check' : 'review' };
}

function printLine({ papers }: LineSource): CaseLine {
  if (Object.values(papers).includes('sent')) return { state: 'sent', tone: 'red', next: 'look-at-paper' };
  return { state: 'to-print', tone: 'blue', next: 'print' };
}

/** State and next step of a line of the work list; `clock` is that of a divorce. */
export function caseLine(summary: LineSource, clock?: DivorceClockView): CaseLine {
  const { stage, filed } = summary;
  const archive = filed ? 'none' : 'archive';
  switch (stage) {
    case 'draft':
      return draftLine(summary);
    case 'accepted':
      return acceptedLine(summary, clock);
    case 'forwarded':
    case 'first-reviewed':
      return { state: stage, tone: 'blue', next: 'go-on' };
    case 'granted':
      return { state: stage, tone: 'green', next: 'pay' };
    case 'examining':
      return examinedLine({ state: 'examining', tone: 'blue', next: 'examine' }, clock);
    case 'submitted':
      return examinedLine(reviewLine(summary), clock);
    case 'approved':
      return examinedLine({ state: 'approved', tone: 'blue', next: 'register' }, clock);
    case 'registered':
      return printLine(summary);
    case 'notified':
      return { state: 'notified', tone: 'blue', next: 'decide' };
    case 'decided':
      return { state: 'decided', tone: 'blue', next: 'serve' };
    case 'issued':
    case 'answered':
    case 'served':
      return { state: stage, tone: 'green', next: archive };
    case 'withdrawn':
    case 'lapsed':
    case 'stopped':
      return { state: stage, tone: 'grey', next: archive };
    case 'refused':
    case 'closed':
      return { state: stage, tone: 'grey', next: 'none' };
  }
}
