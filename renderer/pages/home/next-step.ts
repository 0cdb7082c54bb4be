import type { CaseSummaryView } from '#core/contract/shapes.ts';
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
] as const;
export type ListState = (typeof listStates)[number];

export interface CaseLine {
  readonly state: ListState;
  readonly tone: Tone;
  readonly next: NextStep;
}

type LineSource = Pick<CaseSummaryView, 'stage' | 'verdict' | 'needs' | 'manPaper' | 'womanPaper'>;

function draftLine({ verdict, needs }: LineSource): CaseLine {
  if (verdict === 'REFUSE' || verdict === 'REFER') return { state: 'cannot', tone: 'red', next: 'inform-refusal' };
  if (needs > 0) return { state: 'needs', tone: 'amber', next: 'complete' };
  if (verdict === 'HELD') return { state: 'held', tone: 'amber', next: 'online-check' };
  return { state: 'ready', tone: 'blue', next: 'submit' };
}

/** State and next step of a line of the work list. */
export function caseLine(summary: LineSource): CaseLine {
  switch (summary.stage) {
    case 'draft':
      return draftLine(summary);
    case 'submitted':
      if (summary.verdict === 'HELD') return { state: 'submitted', tone: 'blue', next: 'online-check' };
      return { state: 'submitted', tone: 'blue', next: 'review' };
    case 'approved':
      return { state: 'approved', tone: 'blue', next: 'register' };
    case 'registered':
      if (summary.manPaper === 'sent' || summary.womanPaper === 'sent')
        return { state: 'sent', tone: 'red', next: 'look-at-paper' };
      return { state: 'to-print', tone: 'blue', next: 'print' };
    case 'issued':
      return { state: 'issued', tone: 'green', next: 'archive' };
    case 'refused':
      return { state: 'refused', tone: 'grey', next: 'none' };
    case 'closed':
      return { state: 'closed', tone: 'grey', next: 'none' };
  }
}
