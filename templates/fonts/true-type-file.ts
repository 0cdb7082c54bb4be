import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PaperError } from '../layout/paper-error.ts';

/** A TrueType file that stays open: tables and glyphs are read when they are first asked for, never the whole file. */
export interface TrueTypeFile {
  readonly path: string;
  /** The bytes of a table, kept after the first reading; undefined where the font has none. */
  table(tag: string): Uint8Array | undefined;
  /** The bytes of a table that the font must have. */
  require(tag: string): Uint8Array;
  /** A part of a table, read from the file each time. */
  slice(tag: string, offset: number, length: number): Uint8Array;
  close(): void;
}

const trueTypeVersion = 0x00010000;
const appleTrueType = 0x74727565; // 'true'

/** A view over the same bytes, for the big-endian numbers of font tables. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readExactly(descriptor: number, position: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, position + done);
    if (count === 0) return undefined;
    done += count;
  }
  return bytes;
}

function readDirectory(descriptor: number, path: string): Map<string, { offset: number; length: number }> {
  const fail = (why: string) => new PaperError('FONT_NOT_USABLE', { file: path, why });
  const head = readExactly(descriptor, 0, 12);
  if (!head) throw fail('shorter than a font');
  const version = viewOf(head).getUint32(0);
  if (version !== trueTypeVersion && version !== appleTrueType)
    throw fail('not a TrueType file (outlines of the CFF kind, collections and WOFF are not embedded)');
  const count = viewOf(head).getUint16(4);
  const entries = readExactly(descriptor, 12, count * 16);
  if (!entries) throw fail('the table directory is cut off');
  const view = viewOf(entries);
  const size = fstatSync(descriptor).size;
  const directory = new Map<string, { offset: number; length: number }>();
  for (let index = 0; index < count; index++) {
    const at = index * 16;
    const tag = String.fromCharCode(...entries.subarray(at, at + 4));
    const entry = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
    if (entry.offset + entry.length > size) throw fail(`table ${tag} reaches beyond the end of the file`);
    directory.set(tag, entry);
  }
  return directory;
}

/**
 * Opens a TrueType file and reads its directory.
 * @throws PaperError FONT_NOT_USABLE where it is damaged or not TrueType
 */
export function openTrueTypeFile(path: string): TrueTypeFile {
  const descriptor = openSync(path, 'r');
  try {
    return trueTypeFile(path, descriptor, readDirectory(descriptor, path));
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function trueTypeFile(
  path: string,
  descriptor: number,
  directory: Map<string, { offset: number; length: number }>,
): TrueTypeFile {
  const kept = new Map<string, Uint8Array>();
  const slice = (tag: string, offset: number, length: number): Uint8Array => {
    const entry = directory.get(tag);
    const bytes =
      entry && offset + length <= entry.length ? readExactly(descriptor, entry.offset + offset, length) : undefined;
    if (!bytes) throw new PaperError('FONT_NOT_USABLE', { file: path, why: `table ${tag} is missing or cut off` });
    return bytes;
  };
  const table = (tag: string): Uint8Array | undefined => {
    const entry = directory.get(tag);
    if (!entry) return undefined;
    let bytes = kept.get(tag);
    if (!bytes) {
      bytes = slice(tag, 0, entry.length);
      kept.set(tag, bytes);
    }
    return bytes;
  };
  return {
    path,
    table,
    slice,
    require: (tag) => {
      const bytes = table(tag);
      if (!bytes) throw new PaperError('FONT_NOT_USABLE', { file: path, why: `table ${tag} is missing` });
      return bytes;
    },
    close: () => closeSync(descriptor),
  };
}
