/** The dialect of knex that our client extends; knex ships it without types. */
declare module 'knex/lib/dialects/better-sqlite3/index.js' {
  import { Knex } from 'knex';

  class BetterSqlite3Dialect extends Knex.Client {
    _formatBindings(bindings: readonly unknown[] | undefined): unknown[];
  }
  export = BetterSqlite3Dialect;
}
