import type { Knex } from 'knex';
import { z } from 'zod';
import { blankStates, bookletKinds, certificateHolders } from '#core/domain/cases/blanks.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { JobSheet, PrintJob } from '#core/domain/printing/job.ts';
import type { DraftKeeper, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenRow } from './stored.ts';

const jobSchema = z.object({
  id: z.string(),
  printer: z.string(),
  tray: z.string().nullable(),
  job: z.string().nullable(),
  sentAt: z.string(),
  sentBy: z.string(),
}) satisfies z.ZodType<PrintJob>;

const jobColumns = {
  id: 'j.id',
  printer: 'j.printer',
  tray: 'j.tray',
  job: 'j.job',
  sentAt: 'j.sent_at',
  sentBy: 'j.sent_by',
} as const satisfies Record<keyof PrintJob, string>;

const sheetSchema = z.object({
  caseId: z.string(),
  party: z.enum(certificateHolders),
  printNumber: z.string(),
  state: z.enum(blankStates),
}) satisfies z.ZodType<JobSheet>;

const sheetColumns = {
  caseId: 'case_id',
  party: 'party',
  printNumber: 'print_number',
  state: 'state',
} as const satisfies Record<keyof JobSheet, string>;

function jobOf(row: { readonly id: string }): PrintJob {
  return provenRow(jobSchema, row, `print job ${row.id}`);
}

/** The query of {@link RegisterReader.openPrintJobs}: of the blanks only those that lie with a printer, by their kinds' index. */
export function openPrintJobsQuery(db: Knex): Knex.QueryBuilder {
  const open = db('blank').select('job_id').whereIn('kind', bookletKinds).where({ state: 'printing' });
  return db({ j: 'print_job' }).select(jobColumns).whereIn('j.id', open).orderBy(['j.sent_at', 'j.id']);
}

/** The query of {@link RegisterReader.sheetsOf}. */
export function sheetsOfQuery(db: Knex, jobId: string): Knex.QueryBuilder {
  return db('blank').select(sheetColumns).where({ job_id: jobId }).orderBy('sheet');
}

export function printJobReads(
  db: Knex,
): Pick<RegisterReader, 'printJob' | 'printJobOf' | 'openPrintJobs' | 'sheetsOf'> {
  return {
    async printJob(id) {
      const row = await db({ j: 'print_job' }).select(jobColumns).where('j.id', id).first();
      return row && jobOf(row);
    },
    async printJobOf(printNumber) {
      const row = await db({ j: 'print_job' })
        .join({ b: 'blank' }, 'b.job_id', 'j.id')
        .select(jobColumns)
        .where('b.print_number', printNumber)
        .first();
      return row && jobOf(row);
    },
    async openPrintJobs() {
      const rows: { id: string }[] = await openPrintJobsQuery(db);
      return rows.map(jobOf);
    },
    async sheetsOf(jobId) {
      const rows: object[] = await sheetsOfQuery(db, jobId);
      return rows.map((row) => provenRow(sheetSchema, row, `sheets of print job ${jobId}`));
    },
  };
}

export function printJobKeeping(db: Knex): Pick<DraftKeeper, 'tookPrintJob'> {
  return {
    async tookPrintJob(id, job) {
      const changed = await db('print_job').where({ id, job: null }).update({ job });
      if (changed !== 1) throw new TongbanError('NOT_FOUND', { what: 'print-job' });
    },
  };
}

export function printJobWrites(db: Knex): Pick<RegisterWriter, 'savePrintJob'> {
  return {
    async savePrintJob({ id, printer, tray, job, sentAt, sentBy }) {
      try {
        await db('print_job').insert({ id, printer, tray, job, sent_at: sentAt, sent_by: sentBy });
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'print-job' }, { cause: error });
        throw error;
      }
    },
  };
}
