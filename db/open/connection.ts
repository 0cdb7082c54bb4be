import Database from 'better-sqlite3';
import { applySettings, pageSize, proveSettings } from './pragmas.ts';

/** Ciphers of a register: aegis where the machine has AES instructions, chacha20 where it has none. */
export const ciphers = ['aegis', 'chacha20'] as const;
export type Cipher = (typeof ciphers)[number];

/** Gives a connection its key. The copy that the driver needs is wiped at once; the caller keeps its own. */
function unlock(database: Database.Database, cipher: Cipher, dataKey: Uint8Array): void {
  if (dataKey.byteLength !== 32) throw new RangeError('the data key has 32 bytes');
  database.pragma(`cipher = '${cipher}'`);
  const raw = Buffer.concat([Buffer.from('raw:'), dataKey]);
  try {
    database.key(raw);
  } finally {
    raw.fill(0);
  }
}

/**
 * Opens the encrypted file and brings the connection into the one state in which a register runs. Throws what SQLite
 * throws (SQLITE_NOTADB for a wrong key and for a damaged first page alike) or DATABASE_DAMAGED for a setting that does
 * not hold.
 */
export function openConnection(path: string, cipher: Cipher, dataKey: Uint8Array): Database.Database {
  const database = new Database(path, { timeout: 5000 });
  try {
    unlock(database, cipher, dataKey);
    database.pragma(`page_size = ${pageSize}`); // counts only while the file is empty
    applySettings(database);
    proveSettings(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
