/// <reference path="./knex-dialect.d.ts" />
import type Database from 'better-sqlite3';
import knex, { type Knex } from 'knex';
import Dialect from 'knex/lib/dialects/better-sqlite3/index.js';

/** A query as knex hands it to its client, which writes the answer into it. */
interface DialectQuery {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
  response?: unknown;
  context?: { lastID: number | bigint; changes: number };
}

/** Statements kept per connection; a register has some sixty, so that only a fault in a query ever reaches this. */
const mostStatements = 400;

/**
 * Prepared statements by their SQL. knex prepares every query anew, and the driver frees a statement only at a turn of
 * the event loop: 200,000 look-ups in a row took 970 MB, with this cache 120 MB and half the time.
 */
export class StatementCache {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get size(): number {
    return this.#statements.size;
  }

  statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/**
 * knex over one connection that is already open and proved; whoever opened it closes it. A statement that writes while no transaction is open is
 * refused: everything that changes the register goes through a transaction with its audit row.
 */
export function knexOver(database: Database.Database): Knex {
  const cache = new StatementCache(database);

  class RegisterClient extends Dialect {
    // One connection for one piece of work at a time: knex's pool would only set a timer for each query.
    override async acquireConnection(): Promise<Database.Database> {
      return database;
    }

    override async releaseConnection(): Promise<void> {}

    async _query(_connection: unknown, query: DialectQuery): Promise<DialectQuery> {
      const statement = cache.statement(query.sql);
      if (!statement.readonly && !database.inTransaction) throw new Error('a statement writes outside a transaction');
      const bindings = this._formatBindings(query.bindings);
      if (statement.reader) {
        query.response = statement.all(bindings);
      } else {
        const result = statement.run(bindings);
        query.response = result;
        query.context = { lastID: result.lastInsertRowid, changes: result.changes };
      }
      return query;
    }
  }

  return knex({
    client: RegisterClient,
    connection: { filename: database.name },
    useNullAsDefault: true,
    pool: { min: 0, max: 1 }, // never asked, see above
    compileSqlOnError: false, // a message would else quote names and identity numbers
  });
}
