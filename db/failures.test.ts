import { tmpdir } from 'node:os';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { TongbanError } from '#core/domain/errors.ts';
import { isAlreadyThere, storageFailure } from './failures.ts';

const failing = (code: string) => Object.assign(new Error('x'), { code });

describe('a failure of storage', () => {
  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['SQLITE_CORRUPT', 'DATABASE_DAMAGED'],
    ['SQLITE_CORRUPT_INDEX', 'DATABASE_DAMAGED'],
    ['SQLITE_NOTADB', 'DATABASE_DAMAGED'],
    ['SQLITE_BUSY', 'DATABASE_IN_USE'],
    ['SQLITE_BUSY_SNAPSHOT', 'DATABASE_IN_USE'],
    ['SQLITE_IOERR_FSYNC', 'STORAGE_FAILED'],
    ['SQLITE_READONLY_DBMOVED', 'STORAGE_FAILED'],
    ['SQLITE_CANTOPEN', 'STORAGE_FAILED'],
    ['EACCES', 'STORAGE_FAILED'],
    ['EROFS', 'STORAGE_FAILED'],
  ])('%s is %s', (code, expected) => {
    const failure = storageFailure(failing(code), tmpdir());
    expect(failure).toMatchObject({ code: expected, cause: { code } });
  });

  it('is nothing else: faults of ours and errors with a code of their own stay as they are', () => {
    const ours = new TongbanError('CONFLICT', { what: 'case' });
    expect(storageFailure(ours, tmpdir())).toBe(ours);
    for (const error of [failing('SQLITE_CONSTRAINT_TRIGGER'), new TypeError('x'), 'text', failing('ECONNREFUSED')])
      expect(storageFailure(error, tmpdir())).toBe(error);
  });

  it('of a folder that is not there is no full disk', () => {
    expect(storageFailure(failing('SQLITE_IOERR_WRITE'), '/nowhere/at/all')).toMatchObject({ code: 'STORAGE_FAILED' });
  });
});

describe('what is already there', () => {
  it('is told from other broken constraints', () => {
    const database = new Database(':memory:');
    database.exec('CREATE TABLE t (a TEXT PRIMARY KEY NOT NULL, b TEXT UNIQUE) STRICT, WITHOUT ROWID');
    const insert = (sql: string) => {
      try {
        database.exec(sql);
        return undefined;
      } catch (error) {
        return isAlreadyThere(error);
      }
    };
    expect(insert("INSERT INTO t VALUES ('x', 'y')")).toBeUndefined();
    expect(insert("INSERT INTO t VALUES ('x', 'z')")).toBe(true);
    expect(insert("INSERT INTO t VALUES ('z', 'y')")).toBe(true);
    expect(insert('INSERT INTO t VALUES (NULL, NULL)')).toBe(false);
  });
});
