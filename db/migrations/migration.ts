import type Database from 'better-sqlite3';

/** One step of the schema. It never changes once it has been released; the next step corrects it. */
export interface Migration {
  /** Rising, in tens, so that a correction fits between two. */
  readonly id: number;
  /** The name of the file. */
  readonly name: string;
  /** Runs inside a transaction of its own. */
  up(database: Database.Database): void;
}
