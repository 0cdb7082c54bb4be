import { statfsSync } from 'node:fs';
import { isTongbanError, TongbanError } from '#core/domain/errors.ts';

/** Free space under which a failure to write is put down to a full disk, in bytes: 32 pages. */
const hardlyAnyRoom = 32 * 8192;

const fullDiskCodes = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);
const damageCodes = /^SQLITE_(CORRUPT|NOTADB|FORMAT)/;
const busyCodes = /^SQLITE_(BUSY|LOCKED)/;
const storageCodes = /^(SQLITE_(IOERR|READONLY|CANTOPEN|PERM|AUTH)|EIO$|EROFS$|EACCES$|EPERM$|ENOENT$|EMFILE$|ENFILE$)/;

/** The code that SQLite or the operating system gave a failure, or an empty text. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/**
 * SQLite says SQLITE_FULL only for the files that it writes; where it cannot lengthen its shared memory or create its
 * log, the same full disk comes out as SQLITE_IOERR or SQLITE_CANTOPEN.
 */
function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < hardlyAnyRoom;
  } catch {
    return false; // a folder that cannot be asked is no proof of a full disk
  }
}

/**
 * Names a failure of storage for the clerk: DISK_FULL, DATABASE_DAMAGED, DATABASE_IN_USE or STORAGE_FAILED. Anything
 * else (a fault of ours, an error of a use case) comes back as it is.
 */
export function storageFailure(error: unknown, folder: string): unknown {
  if (isTongbanError(error)) return error;
  const code = codeOf(error);
  if (fullDiskCodes.has(code)) return new TongbanError('DISK_FULL', {}, { cause: error });
  if (damageCodes.test(code)) return new TongbanError('DATABASE_DAMAGED', { detail: code }, { cause: error });
  if (busyCodes.test(code)) return new TongbanError('DATABASE_IN_USE', {}, { cause: error });
  if (!storageCodes.test(code)) return error;
  if (hasNoRoom(folder)) return new TongbanError('DISK_FULL', {}, { cause: error });
  return new TongbanError('STORAGE_FAILED', { detail: code }, { cause: error });
}

/** Whether a failure breaks a constraint of uniqueness (of SQLite, or 23505 of PostgreSQL). */
export function isAlreadyThere(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505';
}
