// Writes the list of built pages, by which both hosts serve them: what is not in it does not exist for a page.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const manifestName = 'files.json';

/** Lists every file under a folder with its size and SHA-256, sorted, in `files.json` beside them. */
export function writePagesManifest(folder) {
  // The bundler's own notes are of no use to a page.
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== join(folder, manifestName))
    .map((file) => describeFile(folder, file))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ files })}\n`);
  return files;
}

function describeFile(folder, file) {
  const bytes = readFileSync(file);
  const path = relative(folder, file).split(sep).join('/');
  if (!/^[\w./-]+$/.test(path)) throw new Error(`The page file ${path} has a name that no page could ask for plainly`);
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
