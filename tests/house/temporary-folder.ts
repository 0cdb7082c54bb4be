import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, filled with the given files (path → text) and removed when the test ends. */
export function temporaryFolder(files: Record<string, string> = {}): string {
  // A space and Chinese characters in the path, as on an office's desktop.
  const folder = mkdtempSync(join(tmpdir(), 'tongban 通办 '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
