import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Closing any handle of a SQLite file drops the locks that the whole process holds on it: a second program would then
 * write beside the first, and what it was told is saved would be gone. So nobody but SQLite opens these files.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(root, folder, name));
}

const program = ['core', 'db', 'host', 'electron', 'templates'].flatMap(sources);
const named = (path: string) => relative(root, path).replaceAll('\\', '/');
const textOf = (path: string) => readFileSync(path, 'utf8');

/** What a file takes from node:fs. */
function takenFromFs(text: string): readonly string[] {
  const imports = [...text.matchAll(/import\s+(?:\{([^}]*)\}|(\w+|\* as \w+))\s+from\s+'node:fs(?:\/promises)?'/g)];
  return imports
    .flatMap(([, names, whole]) => (names ?? whole ?? '').split(',').map((name) => name.trim()))
    .filter(Boolean);
}

describe('the files of the database', () => {
  it('are named in two places only', () => {
    const naming = program.filter((path) => /register\.(db|lock)/.test(textOf(path).replace(/\/\*[\s\S]*?\*\//g, '')));
    expect(naming.map(named).sort()).toEqual(['db/open/lock.ts', 'db/open/note.ts']);
  });

  it('are asked for by path only where nothing opens a file', () => {
    const asking = program.filter((path) => /\bdatabasePath\b/.test(textOf(path)));
    expect(asking.map(named).sort()).toEqual(['db/open/note.ts', 'db/open/register.ts', 'db/testing/raw.ts']);
    const taken = [...asking, join(root, 'db/open/lock.ts')].flatMap((path) => takenFromFs(textOf(path)));
    expect(taken.sort()).toEqual(['mkdirSync', 'statSync']);
  });

  it('are not copied with a whole folder', () => {
    const copying = program.filter((path) => /\bcp(Sync)?\(/.test(textOf(path)));
    expect(copying.map(named)).toEqual([]);
  });

  it('are opened by one copy of SQLite', () => {
    const others = program.filter((path) =>
      /from '(node:sqlite|sqlite3|better-sqlite3-multiple-ciphers)'/.test(textOf(path)),
    );
    expect(others.map(named)).toEqual([]);
  });
});
