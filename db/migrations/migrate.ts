import type Database from 'better-sqlite3';
import { TongbanError } from '#core/domain/errors.ts';
import { migrations as all } from './index.ts';
import type { Migration } from './migration.ts';

interface Applied {
  readonly id: number;
  readonly name: string;
}

const table = 'CREATE TABLE IF NOT EXISTS migration (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT';

function inTransaction(database: Database.Database, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function appliedTo(database: Database.Database): readonly Applied[] {
  return database.prepare<[], Applied>('SELECT id, name FROM migration ORDER BY id').all();
}

/** The steps that are applied must be the first of the known ones, in their order. */
function assertPrefix(applied: readonly Applied[], known: readonly Migration[]): void {
  const newestKnown = known.at(-1);
  const newest = applied.at(-1);
  if (newest && newest.id > (newestKnown?.id ?? 0))
    throw new TongbanError('DATABASE_FROM_FUTURE', { found: newest.name, known: newestKnown?.name ?? '' });
  for (const [index, step] of applied.entries()) {
    if (known[index]?.name === step.name && known[index].id === step.id) continue;
    throw new TongbanError('DATABASE_DAMAGED', { detail: `migration ${step.name} out of order` });
  }
}

/**
 * Brings the schema up to the last known step, each step in one transaction with its entry. Fails with
 * DATABASE_FROM_FUTURE where a newer program has been here, and with DATABASE_DAMAGED where the steps taken are not the
 * first of the known ones; both before anything is written.
 */
export function migrate(database: Database.Database, known: readonly Migration[] = all): void {
  for (const [index, step] of known.entries()) {
    const before = known[index - 1];
    if (before && before.id >= step.id) throw new Error(`migration ${step.name} is listed after ${before.name}`);
  }
  const begun = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get() !== undefined;
  const applied = begun ? appliedTo(database) : [];
  assertPrefix(applied, known);
  for (const step of known.slice(applied.length)) {
    inTransaction(database, () => {
      database.exec(table);
      step.up(database);
      database.prepare('INSERT INTO migration (id, name) VALUES (?, ?)').run(step.id, step.name);
    });
  }
}
