import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';
import { readIfThere, writeDurably } from '../files/durable-file.ts';
import { type Cipher, ciphers } from './connection.ts';

const noteSchema = z.strictObject({ format: z.literal('tongban-register/1'), cipher: z.enum(ciphers) });

/** What `register.json` says of the register beside it: that there is one, and its cipher. It holds no secret. */
export type RegisterNote = z.infer<typeof noteSchema>;

/** The encrypted file of a register. */
export function databasePath(folder: string): string {
  return join(folder, 'register.db');
}

function notePath(folder: string): string {
  return join(folder, 'register.json');
}

/** Bytes of the encrypted file; 0 where there is none. It is asked for, never opened: see lock.ts. */
function databaseSize(folder: string): number {
  return statSync(databasePath(folder), { throwIfNoEntry: false })?.size ?? 0;
}

/** Reads the note; one that cannot be read counts as lost, for everything in it can be found out again. */
function readNote(folder: string): RegisterNote | undefined {
  const text = readIfThere(notePath(folder));
  if (text === undefined) return undefined;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether a register has been made in a folder, even if its file has since gone. */
export function registerExists(folder: string): boolean {
  return databaseSize(folder) > 0 || readIfThere(notePath(folder)) !== undefined;
}

/**
 * The ciphers to try, the likeliest first. SQLite would quietly make a new register of a file that was emptied or
 * deleted; where the note says that there was one, that is DATABASE_DAMAGED.
 */
export function ciphersToTry(folder: string, wanted: Cipher): readonly Cipher[] {
  const note = readNote(folder);
  const empty = databaseSize(folder) === 0;
  if (note && empty) throw new TongbanError('DATABASE_DAMAGED', { detail: 'register.db is empty or missing' });
  if (note) return [note.cipher];
  return empty ? [wanted] : [wanted, ...ciphers.filter((cipher) => cipher !== wanted)];
}

/** Writes the note once the register is complete. */
export function noteRegister(folder: string, cipher: Cipher): void {
  if (readNote(folder)?.cipher === cipher) return;
  writeDurably(notePath(folder), `${JSON.stringify({ format: 'tongban-register/1', cipher })}\n`);
}
