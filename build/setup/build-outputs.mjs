// Builds what the program and its end-to-end tests load (pages, Electron's main and preload), and only when a source
// file changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runWithNode24 } from './node-24.mjs';
import { inProject, root } from './paths.mjs';
import { say } from './say.mjs';

const sourceFolders = ['core', 'db', 'templates', 'host', 'electron', 'renderer', 'build'];
const sourceFiles = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const skipped = new Set(['node_modules', 'setup', 'licences']);
const isTest = (name) => /\.test\.tsx?$/u.test(name);

function* filesIn(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesIn(join(folder, entry.name));
    if (entry.isFile() && !isTest(entry.name)) yield join(folder, entry.name);
  }
}

/** A hash over name, size and time of every file the build reads: the build is fresh while it stays the same. */
export function sourceFingerprint(projectRoot) {
  const files = [
    ...sourceFolders.flatMap((folder) => [...filesIn(join(projectRoot, folder))]),
    ...sourceFiles.map((file) => join(projectRoot, file)),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(projectRoot, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds `out/` where it is missing or older than the sources; answers the build's exit code, 0 when fresh. */
export async function buildIfStale() {
  const stamp = inProject('out', '.tongban-build');
  const fingerprint = sourceFingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return 0;
  say('building the program …', '正在构建程序……');
  // Removed first: a build that breaks half-way must not leave an old stamp beside new files.
  rmSync(stamp, { force: true });
  const code = await runWithNode24(root, inProject('build', 'build.mjs'), []);
  if (code === 0) writeFileSync(stamp, fingerprint);
  return code;
}
