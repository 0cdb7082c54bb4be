import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The folders that hold source, in the order of architecture: what comes later may see what comes earlier. */
export const sourceFolders = ['core', 'db', 'templates', 'host', 'electron', 'renderer', 'build', 'tests'] as const;

const generatedFolders = new Set(['node_modules', 'out', 'dist', 'test-results', 'playwright-report', '.git']);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !generatedFolders.has(entry.name)) yield* filesBelow(join(folder, entry.name));
    if (entry.isFile()) yield join(folder, entry.name);
  }
}

/** All files below `root` whose name the pattern fits, without what was installed or generated. */
export function readFiles(root: string, name: RegExp): SourceFile[] {
  return [...filesBelow(root)]
    .filter((file) => name.test(file))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

const code = /\.(?:ts|tsx|mjs|cjs|js)$/u;

/** The program's own source files: TypeScript and JavaScript in the folders of the architecture. */
export function readSources(root: string): SourceFile[] {
  return sourceFolders.flatMap((folder) =>
    readFiles(join(root, folder), code).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  );
}

/** Whether a file is only run by tests: a test itself, a helper in a folder `testing`, or anything below `tests/`. */
export const isTestOnly = (path: string): boolean =>
  /\.test\.tsx?$/u.test(path) || path.includes('/testing/') || path.startsWith('tests/');
