import { join } from 'node:path';
import Database from 'better-sqlite3';
import { TongbanError } from '#core/domain/errors.ts';
import { codeOf } from '../failures.ts';

/** A held lock; closing it lets the next program in. */
export interface RegisterLock {
  release(): void;
}

/**
 * Makes this program the only one that uses the register in a folder, or fails at once with DATABASE_IN_USE. The lock
 * is an open exclusive transaction on an empty SQLite file: the kernel frees it when the process ends, however it ends,
 * so nothing stale stays behind a power cut. Never open this file by any other means: closing any handle of it would drop
 * the lock.
 */
export function lockRegister(folder: string): RegisterLock {
  const database = new Database(join(folder, 'register.lock'), { timeout: 0 });
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new TongbanError('DATABASE_IN_USE', {}, { cause: error });
    if (codeOf(error) === 'SQLITE_NOTADB')
      throw new TongbanError('DATABASE_DAMAGED', { detail: 'register.lock' }, { cause: error });
    throw error;
  }
  return { release: () => void database.close() };
}
