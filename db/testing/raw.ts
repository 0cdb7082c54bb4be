import type Database from 'better-sqlite3';
import { type Cipher, openConnection } from '../open/connection.ts';
import { databasePath } from '../open/note.ts';
import { sampleKey } from './sample.ts';

/** Opens the file of a closed register as somebody who has the key and goes around the program. */
export function openAround(folder: string, cipher: Cipher = 'aegis'): Database.Database {
  return openConnection(databasePath(folder), cipher, sampleKey());
}

/** How SQLite would go about a query. */
export function planOf(database: Database.Database, sql: string, bindings: readonly unknown[]): string {
  const rows = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...bindings);
  return rows.map((row) => row.detail).join('\n');
}
