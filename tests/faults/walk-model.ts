import type { BlankState } from '#core/domain/cases/blanks.ts';
import { jobOf, type Made, type PrintStep, sends, titleOf } from './print-walk.ts';

const blankAfter = {
  sent: 'printing',
  right: 'used',
  spoiled: 'void',
  'not-printed': 'stock',
} as const satisfies Record<Made, BlankState>;
const paperAfter = { sent: 'sent', right: 'right', spoiled: 'none', 'not-printed': 'none' } as const;

/** Where one booklet stands; `title` is that of the job with which an open sheet went to the printer. */
export interface ExpectedPaper {
  readonly state: 'none' | 'sent' | 'right';
  readonly printNumber?: string;
  readonly title?: string;
  readonly spoiled: readonly string[];
}

/** What the register must hold after some steps of a walk, worked out without it. */
export interface Expected {
  /** By case and party: `caseId/party`. */
  readonly papers: ReadonlyMap<string, ExpectedPaper>;
  readonly blanks: ReadonlyMap<string, BlankState>;
  /** Jobs of which a sheet waits for an eye. */
  readonly openJobs: readonly string[];
  /** What the spooler may have got at most. */
  readonly titles: readonly string[];
}

/** The state after these steps; `walk` names every booklet and blank that there is. */
export function expectedAfter(steps: readonly PrintStep[], walk: readonly PrintStep[]): Expected {
  const papers = new Map<string, ExpectedPaper>();
  const blanks = new Map<string, BlankState>();
  const jobs = new Map<string, string>();
  for (const { caseId, party, printNumber } of walk.flatMap(({ changes }) => changes)) {
    papers.set(`${caseId}/${party}`, { state: 'none', spoiled: [] });
    blanks.set(printNumber, 'stock');
  }
  for (const step of steps) {
    for (const { caseId, party, printNumber, made } of step.changes) {
      const { spoiled = [] } = papers.get(`${caseId}/${party}`) ?? {};
      const state = paperAfter[made];
      papers.set(`${caseId}/${party}`, {
        state,
        ...(state === 'none' ? {} : { printNumber }),
        ...(made === 'sent' ? { title: titleOf(step) } : {}),
        spoiled: made === 'spoiled' ? [...spoiled, printNumber] : spoiled,
      });
      blanks.set(printNumber, blankAfter[made]);
      if (made === 'sent') jobs.set(printNumber, jobOf(step));
      else jobs.delete(printNumber);
    }
  }
  return { papers, blanks, openJobs: [...new Set(jobs.values())], titles: steps.filter(sends).map(titleOf) };
}
