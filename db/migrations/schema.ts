import Database from 'better-sqlite3';
import { TongbanError } from '#core/domain/errors.ts';
import { migrate } from './migrate.ts';

interface Item {
  readonly name: string;
  readonly sql: string | null;
}

/** Tables, indexes and triggers of a database with the SQL that made them, by name. */
function schemaOf(database: Database.Database): ReadonlyMap<string, string | null> {
  const items = database.prepare<[], Item>('SELECT name, sql FROM sqlite_schema').all();
  return new Map(items.map(({ name, sql }) => [name, sql]));
}

let expected: ReadonlyMap<string, string | null> | undefined;

/** What the migrations make of an empty database; it lives in memory, holds no data and is made once. */
function expectedSchema(): ReadonlyMap<string, string | null> {
  if (expected) return expected;
  const empty = new Database(':memory:');
  try {
    migrate(empty);
    expected = schemaOf(empty);
    return expected;
  } finally {
    empty.close();
  }
}

/** Fails with DATABASE_DAMAGED where a table, an index or a trigger is not the one that the migrations made. */
export function proveSchema(database: Database.Database): void {
  const wanted = expectedSchema();
  const found = schemaOf(database);
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    if (name.startsWith('sqlite_stat')) continue; // statistics of the planner
    if (wanted.get(name) !== found.get(name)) throw new TongbanError('DATABASE_DAMAGED', { detail: `schema: ${name}` });
  }
}
