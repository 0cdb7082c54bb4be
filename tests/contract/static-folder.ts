import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of pages with its manifest, as the build makes it; gives the path. */
export function makeStaticFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-pages-'));
  const entries = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return { path, size: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  });
  writeFileSync(join(folder, 'files.json'), JSON.stringify({ files: entries }));
  return folder;
}
