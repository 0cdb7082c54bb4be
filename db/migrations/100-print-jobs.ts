import type { Migration } from './migration.ts';

/**
 * Booklets on their way to the paper (打印任务): to which printer and tray they went, under which number of the spooler, and
 * which sheet each of them was. A blank that is recalled leaves its job.
 */
export const printJobs: Migration = {
  id: 100,
  name: '100-print-jobs',
  up(database) {
    database.exec(`
      CREATE TABLE print_job (
        id TEXT PRIMARY KEY NOT NULL,
        printer TEXT NOT NULL,
        tray TEXT,
        job TEXT,
        sent_at TEXT NOT NULL,
        sent_by TEXT NOT NULL
      ) STRICT;
      ALTER TABLE blank ADD COLUMN job_id TEXT REFERENCES print_job (id) DEFERRABLE INITIALLY DEFERRED;
      ALTER TABLE blank ADD COLUMN sheet INTEGER CHECK (sheet >= 1);
      CREATE INDEX blank_by_job ON blank (job_id, sheet) WHERE job_id IS NOT NULL;
    `);
  },
};
