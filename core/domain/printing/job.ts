import type { BlankState, CertificateHolder } from '../cases/blanks.ts';
import type { Instant } from '../cases/events.ts';

/**
 * Booklets that went to a printer together, one sheet after the other (打印任务). Kept in the register, so that after a power
 * cut it is known what was sent where.
 */
export interface PrintJob {
  readonly id: string;
  /** Empty where nothing was spooled and the PDF was saved. */
  readonly printer: string;
  readonly tray: string | null;
  /** The spooler's own id; null until it has taken the job, and for ever where the power went before that was written. */
  readonly job: string | null;
  readonly sentAt: Instant;
  /** Account id. */
  readonly sentBy: string;
}

/** Sheets of one job at most: more than any tray holds. */
export const mostSheets = 200;

/** One booklet of a job: whose, on which blank. */
export interface BookletSheet {
  readonly caseId: string;
  readonly party: CertificateHolder;
  readonly printNumber: string;
}

/** A sheet of a print job with the state of its blank now. */
export interface JobSheet extends BookletSheet {
  readonly state: BlankState;
}

/** What the eye finds of one sheet: right, spoiled, or not printed at all. */
export const sheetOutcomes = ['right', 'spoiled', 'not-printed'] as const;
export type SheetOutcome = (typeof sheetOutcomes)[number];

/**
 * What the sheets of a job are after a jam (卡纸), in the order in which they were fed: right up to the first bad one, that one
 * spoiled, and nothing on those behind it. All right where none is bad.
 */
export function outcomesAfterJam(
  printNumbers: readonly string[],
  firstBad: string | undefined,
): ReadonlyMap<string, SheetOutcome> {
  const at = firstBad === undefined ? printNumbers.length : printNumbers.indexOf(firstBad);
  const outcomeAt = (index: number): SheetOutcome =>
    at < 0 || index < at ? 'right' : index === at ? 'spoiled' : 'not-printed';
  return new Map(printNumbers.map((printNumber, index) => [printNumber, outcomeAt(index)]));
}
