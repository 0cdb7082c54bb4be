import type { Migration } from './migration.ts';

/**
 * Whether a period of the law still runs in a case. Without it the legal clock would open every child whose allowance is
 * paid, for years. What is there already counts as running until its next act says so or not.
 */
export const runningPeriods: Migration = {
  id: 90,
  name: '90-running-periods',
  up(database) {
    database.exec(`
      ALTER TABLE case_record ADD COLUMN awaits INTEGER NOT NULL DEFAULT 1 CHECK (awaits IN (0, 1));
      CREATE INDEX case_record_awaits ON case_record (stage, accepted_on) WHERE awaits = 1;
    `);
  },
};
