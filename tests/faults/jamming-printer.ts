import { appendFileSync } from 'node:fs';
import { printNumbersBetween } from '#core/domain/cases/blanks.ts';
import type { Spooler } from '#core/usecases/spooler.ts';

/** How many pages a PDF of ours has. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

/**
 * A printer that feeds the sheets of a job one after the other, a line in a file for each that comes out, and jams where it is
 * told: the jammed sheet comes out spoiled, and those behind it stay in the queue. They come out before the next job unless they
 * are taken back, as with a real one.
 */
export function jammingPrinter(sheetFile: string): Pick<Spooler, 'submit' | 'cancel'> & {
  /** The next job jams at its sheet of this number, from 1. */
  jamAt(sheet: number): void;
} {
  let jobs = 0;
  let jam: number | undefined;
  let queued: readonly string[] = [];
  const feed = (printNumbers: readonly string[]) => {
    for (const printNumber of printNumbers) appendFileSync(sheetFile, `${printNumber}\n`);
  };
  return {
    submit: async (pdf, { title }) => {
      const [first = '', last = first] = title.split('-');
      const sheets = printNumbersBetween(first, last);
      if (typeof sheets === 'string') throw new Error(`no range of blanks: ${title}`);
      if (pagesOf(pdf) !== sheets.length) throw new Error(`${title} has ${pagesOf(pdf)} pages`);
      feed(queued);
      feed(sheets.slice(0, jam));
      queued = jam === undefined ? [] : sheets.slice(jam);
      jam = undefined;
      jobs += 1;
      return `job-${jobs}`;
    },
    cancel: async (_printer, job) => {
      const known = job === `job-${jobs}` && queued.length > 0;
      if (known) queued = [];
      return known;
    },
    jamAt: (sheet) => {
      jam = sheet;
    },
  };
}
