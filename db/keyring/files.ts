import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TongbanError } from '#core/domain/errors.ts';
import { readIfThere, writeDurably } from '../files/durable-file.ts';
import { registerExists } from '../open/note.ts';
import { type Keyring, keyringText, parseKeyring } from './content.ts';

/** The keyring and its copy; a change is written to them in this order. */
function paths(folder: string): readonly [string, string] {
  return [join(folder, 'keyring.json'), join(folder, 'keyring.copy.json')];
}

/** Writes a keyring to both files. Throws what the operating system throws. */
export function writeKeyring(folder: string, keyring: Keyring): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of paths(folder)) writeDurably(path, keyringText(keyring));
}

/** Whether a folder holds a keyring, or a register that must have had one. */
export function isSetUp(folder: string): boolean {
  return paths(folder).some((path) => readIfThere(path) !== undefined) || registerExists(folder);
}

/**
 * Reads the keyring, from its copy where the first file is damaged or gone, and makes both alike again where they are
 * not. NOT_SET_UP where there never was one, KEYRING_DAMAGED where neither file can be read.
 */
export function readKeyring(folder: string): Keyring {
  const texts = paths(folder).map(readIfThere);
  const keyring = texts.map((text) => text && parseKeyring(text)).find((found) => found !== undefined && found !== '');
  if (!keyring) {
    if (!isSetUp(folder)) throw new TongbanError('NOT_SET_UP', {});
    const missing = texts.every((text) => text === undefined);
    throw new TongbanError('KEYRING_DAMAGED', { detail: missing ? 'missing' : 'unreadable' });
  }
  if (texts.some((text) => text !== keyringText(keyring))) writeKeyring(folder, keyring);
  return keyring;
}
