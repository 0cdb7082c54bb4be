import { mkdirSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { TongbanError } from '#core/domain/errors.ts';
import type { Register } from '#core/ports.ts';
import { codeOf, storageFailure } from '../failures.ts';
import { migrate } from '../migrations/migrate.ts';
import { proveSchema } from '../migrations/schema.ts';
import { appendAudit, breakInTail } from '../repositories/audit.ts';
import { keeperOver, readerOver, writerOver } from '../repositories/index.ts';
import { type Cipher, openConnection } from './connection.ts';
import { leased } from './lease.ts';
import { lockRegister } from './lock.ts';
import { ciphersToTry, databasePath, noteRegister } from './note.ts';
import { Session } from './session.ts';

/** Rows at the end of the audit chain that every opening follows. */
const tailRows = 1000;

export interface RegisterOptions {
  /** The data folder; made where it is missing, readable by its owner only. */
  readonly folder: string;
  /** 32 bytes out of the keyring. The caller keeps it and wipes it. */
  readonly dataKey: Uint8Array;
  /** For a new register; a known one keeps its own. */
  readonly cipher?: Cipher;
}

/** A register with the long check that a clerk or a test may ask for. */
export interface SqliteRegister extends Register {
  /** Every page, every index against its table: empty where all is well. Seconds for a large register. */
  integrityFaults(): Promise<readonly string[]>;
}

/** Opens the file with the first cipher whose first page proves true. */
function openWithKey(folder: string, options: RegisterOptions): { database: Database.Database; cipher: Cipher } {
  let failure: unknown;
  for (const cipher of ciphersToTry(folder, options.cipher ?? 'aegis')) {
    try {
      return { database: openConnection(databasePath(folder), cipher, options.dataKey), cipher };
    } catch (error) {
      failure ??= error;
      if (codeOf(error) !== 'SQLITE_NOTADB') throw error;
    }
  }
  throw failure;
}

async function proveTail(session: Session): Promise<void> {
  const brokenAt = await session.read((db) => breakInTail(db, tailRows));
  if (brokenAt === undefined) return;
  throw new TongbanError('DATABASE_DAMAGED', { detail: `audit chain broken at ${brokenAt}` });
}

async function openLocked(options: RegisterOptions, release: () => void): Promise<SqliteRegister> {
  const { database, cipher } = openWithKey(options.folder, options);
  const session = new Session(database, options.folder);
  try {
    migrate(database);
    proveSchema(database);
    await proveTail(session);
    noteRegister(options.folder, cipher);
  } catch (error) {
    await session.close(() => undefined);
    throw error;
  }
  return registerOver(session, database, release);
}

function faultsOf(database: Database.Database): readonly string[] {
  try {
    const rows = database.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all();
    return rows.map((row) => row.integrity_check).filter((fault) => fault !== 'ok');
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_CORRUPT')) return [codeOf(error)];
    throw error;
  }
}

function registerOver(session: Session, database: Database.Database, release: () => void): SqliteRegister {
  return {
    read: (work) => session.read((db) => leased(readerOver(db), work)),
    keep: (work) => session.transaction((db) => leased(keeperOver(db), work)),
    write: (act, work) =>
      session.transaction(async (db) => {
        const result = await leased(writerOver(db, act), work);
        await appendAudit(db, act);
        return result;
      }),
    close: () => session.close(release),
    integrityFaults: () => session.read(async () => faultsOf(database)),
  };
}

/**
 * Opens the register (登记库) of a data folder, or makes a new one. Fails with DATABASE_IN_USE where another program has
 * it, DATABASE_DAMAGED, DATABASE_FROM_FUTURE, DISK_FULL or STORAGE_FAILED. The key has been proved by the keyring, so
 * a file that does not open with it is a damaged one. Proves at every opening the settings of the connection, the schema
 * and the last thousand links of the audit chain; not every page, for that takes a second per 170 MB: a damaged
 * page that is met later is DATABASE_DAMAGED then, for each carries its own authentication tag.
 */
export async function openRegister(options: RegisterOptions): Promise<SqliteRegister> {
  const { folder } = options;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = lockRegister(folder);
    try {
      return await openLocked(options, () => lock.release());
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw storageFailure(error, folder);
  }
}
