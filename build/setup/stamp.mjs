// What an earlier run of set-up found, so that the next one has nothing to do. It lies inside node_modules: when that
// folder goes, so does the stamp.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (projectRoot) => join(projectRoot, 'node_modules', '.tongban-setup');

/** SHA-256 of a file's content, in hex. */
export const contentHash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * The stamp: `lock`, the hash of the lock file that is installed; `tools`, tool name → file that proves it; `failed`,
 * the names of tools that could not be installed. An unreadable one counts as empty and only costs one more look.
 */
export function readStamp(projectRoot) {
  const empty = { lock: '', tools: {}, failed: [] };
  const file = fileOf(projectRoot);
  if (!existsSync(file)) return empty;
  try {
    return { ...empty, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return empty;
  }
}

/** Stores the stamp. */
export function writeStamp(projectRoot, stamp) {
  writeFileSync(fileOf(projectRoot), `${JSON.stringify(stamp)}\n`);
}
