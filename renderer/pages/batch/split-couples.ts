import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { type CertificateHolder, certificateHolders } from '#core/domain/cases/blanks.ts';

/** The couples of a day by what is next for them. */
export interface SplitCouples {
  /** Prepared, submitted or approved: they can be registered. */
  readonly toRegister: readonly CaseSummaryView[];
  /** Still typed, with something missing: they are taken in at the desk first. */
  readonly notReady: readonly CaseSummaryView[];
  /** Registered, with a booklet that is not printed yet. */
  readonly toPrint: readonly CaseSummaryView[];
  readonly issued: number;
}

/** Whose booklets of a couple are not printed yet, his before hers. */
export function dueParties({ parties, papers }: CaseSummaryView): readonly CertificateHolder[] {
  return certificateHolders.filter((holder) => parties.includes(holder) && (papers[holder] ?? 'none') === 'none');
}

/** Sorts the couples of a day into those to be registered, those not ready, and those to be printed, by their numbers. */
export function splitCouples(couples: readonly CaseSummaryView[]): SplitCouples {
  const isReady = ({ stage, verdict, needs }: CaseSummaryView) =>
    stage === 'submitted' || stage === 'approved' || (stage === 'draft' && verdict === 'PASS' && needs === 0);
  const typed = couples.filter(({ stage }) => stage === 'draft' || stage === 'submitted' || stage === 'approved');
  return {
    toRegister: typed.filter(isReady),
    notReady: typed.filter((line) => !isReady(line)),
    toPrint: couples
      .filter((line) => line.stage === 'registered' && dueParties(line).length > 0)
      .toSorted((one, other) => (one.number ?? '').localeCompare(other.number ?? '')),
    issued: couples.filter(({ stage }) => stage === 'issued').length,
  };
}

/** Printed numbers in rising order as ranges of those that follow each other: `LX0001–LX0004`, `LX0006`. */
export function rangesOf(printNumbers: readonly string[]): readonly string[] {
  const ranges: { first: string; last: string }[] = [];
  for (const printNumber of printNumbers) {
    const open = ranges.at(-1);
    if (open && follows(open.last, printNumber)) open.last = printNumber;
    else ranges.push({ first: printNumber, last: printNumber });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

function follows(one: string, next: string): boolean {
  const digits = (text: string) => /\d+$/.exec(text)?.[0] ?? '';
  const letters = (text: string) => text.slice(0, text.length - digits(text).length);
  return letters(one) === letters(next) && Number(digits(next)) === Number(digits(one)) + 1;
}
