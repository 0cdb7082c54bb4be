import { AsyncLocalStorage } from 'node:async_hooks';
import type Database from 'better-sqlite3';
import type { Knex } from 'knex';
import { isTongbanError, type TongbanError } from '#core/domain/errors.ts';
import { codeOf, storageFailure } from '../failures.ts';
import { knexOver } from './client.ts';

/** Work that runs with the register to itself. */
type Work<T> = (db: Knex) => Promise<T>;

/**
 * One connection, one piece of work at a time, in the order of asking. Reads wait too: on the same connection they would
 * else see half of an act.
 */
export class Session {
  readonly #database: Database.Database;
  readonly #folder: string;
  readonly #db: Knex;
  /** The piece of work from inside which a call comes; what a work leaves running may call once the work is over. */
  readonly #inside = new AsyncLocalStorage<{ over: boolean }>();
  #last: Promise<unknown> = Promise.resolve();
  #broken: TongbanError | undefined;
  #closed = false;

  constructor(database: Database.Database, folder: string) {
    this.#database = database;
    this.#folder = folder;
    this.#db = knexOver(database);
  }

  /** Reads; a statement that writes is refused by the client. */
  read<T>(work: Work<T>): Promise<T> {
    return this.#inTurn(() => work(this.#db));
  }

  /**
   * One transaction, begun IMMEDIATE, so that it never fails half-way for want of the write lock: all of the work or
   * nothing. knex's own transactions are not used: they begin deferred, and leave a failed COMMIT open.
   */
  transaction<T>(work: Work<T>): Promise<T> {
    return this.#inTurn(async () => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(this.#db);
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK'); // SQLite rolls back by itself on a full disk
        throw error;
      }
    });
  }

  /** Waits for the work under way, then lets go of the file. */
  async close(release: () => void): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#last.catch(() => undefined); // whoever asked for that work hears of its failure
    await this.#db.destroy();
    this.#database.close();
    release();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.over === false)
      return Promise.reject(new Error('the register was asked from inside its own work'));
    if (this.#closed) return Promise.reject(new Error('the register is closed'));
    const turn = this.#last.then(
      () => this.#run(work),
      () => this.#run(work),
    );
    this.#last = turn;
    return turn;
  }

  async #run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#broken) throw this.#broken;
    const turn = { over: false };
    try {
      return await this.#inside.run(turn, work);
    } catch (error) {
      // The work may also fail for reasons of its own, such as a printer's ENOENT.
      const failure = codeOf(error).startsWith('SQLITE_') ? storageFailure(error, this.#folder) : error;
      // After a failed fsync or write nobody knows what reached the disk: only opening the file anew tells.
      if (isTongbanError(failure) && failure.code === 'STORAGE_FAILED') this.#broken = failure;
      throw failure;
    } finally {
      turn.over = true;
    }
  }
}
