import type Database from 'better-sqlite3';
import { TongbanError } from '#core/domain/errors.ts';

/** Bytes of a page, fixed when a register is created: 31 % smaller files than with 4096. */
export const pageSize = 8192;

/** One setting of a connection: what is said, and what SQLite must answer when asked afterwards. */
interface Setting {
  readonly name: string;
  readonly value: string;
  readonly answer: string | number;
}

/**
 * What every connection to a register sets, in this order. `temp_store` comes first: sorts and temporary tables would
 * else be written to /var/tmp in plain text, because ciphers do not cover temporary files. `synchronous` must be said at
 * every opening: this build of SQLite falls back to NORMAL when it opens a file that is already in WAL mode, and NORMAL
 * loses acknowledged acts in a power cut.
 */
export const settings: readonly Setting[] = [
  { name: 'temp_store', value: 'MEMORY', answer: 2 },
  { name: 'journal_mode', value: 'WAL', answer: 'wal' },
  { name: 'synchronous', value: 'FULL', answer: 2 },
  { name: 'foreign_keys', value: 'ON', answer: 1 },
  { name: 'recursive_triggers', value: 'ON', answer: 1 },
  { name: 'secure_delete', value: 'ON', answer: 1 },
  { name: 'trusted_schema', value: 'OFF', answer: 0 },
  { name: 'cell_size_check', value: 'ON', answer: 1 },
  { name: 'busy_timeout', value: '5000', answer: 5000 },
  { name: 'mmap_size', value: '0', answer: 0 },
  { name: 'journal_size_limit', value: '16777216', answer: 16_777_216 },
  ...(process.platform === 'darwin'
    ? [
        { name: 'fullfsync', value: 'ON', answer: 1 },
        { name: 'checkpoint_fullfsync', value: 'ON', answer: 1 },
      ]
    : []),
];

/** Asks a connection for one setting. */
export function readSetting(database: Database.Database, name: string): unknown {
  return database.pragma(name, { simple: true });
}

/** Sets every setting. */
export function applySettings(database: Database.Database): void {
  for (const { name, value } of settings) database.pragma(`${name} = ${value}`);
}

/** Reads every setting back; DATABASE_DAMAGED where one is not what it must be, for then nothing may be written. */
export function proveSettings(database: Database.Database): void {
  for (const { name, answer } of [...settings, { name: 'page_size', answer: pageSize }]) {
    const found = readSetting(database, name);
    if (found === answer) continue;
    throw new TongbanError('DATABASE_DAMAGED', { detail: `pragma ${name} is ${String(found)}, not ${answer}` });
  }
}
