import type { OpenJobView } from '#core/contract/batch.ts';
import { outcomesAfterJam, type SheetOutcome } from '#core/domain/printing/job.ts';

/** The first sheet that is bad, and what it is. */
export interface Mark {
  readonly printNumber: string;
  readonly outcome: 'spoiled' | 'not-printed';
}

/** The sheets of a job that nobody has looked at, in their order. */
export function openNumbers({ sheets }: Pick<OpenJobView, 'sheets'>): readonly string[] {
  return sheets.filter(({ state }) => state === 'printing').map(({ printNumber }) => printNumber);
}

/** What each sheet that is still open would be entered as: all right, or right up to the mark and nothing behind it. */
export function foundOf(job: Pick<OpenJobView, 'sheets'>, mark: Mark | undefined): ReadonlyMap<string, SheetOutcome> {
  const found = new Map(outcomesAfterJam(openNumbers(job), mark?.printNumber));
  if (mark && found.has(mark.printNumber)) found.set(mark.printNumber, mark.outcome);
  return found;
}

/** How many are what. */
export function countsOf(found: ReadonlyMap<string, SheetOutcome>) {
  const of = (outcome: SheetOutcome) => [...found.values()].filter((one) => one === outcome).length;
  return { right: of('right'), spoiled: of('spoiled'), notPrinted: of('not-printed') };
}
