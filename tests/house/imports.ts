import { posix } from 'node:path';
import { nodePlaces, packagePlaces, zones } from './import-table.ts';
import { isTestOnly, type SourceFile } from './source-files.ts';

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `require('x')`, `require.resolve('x')` and
// `import.meta.resolve('x')`, but no method of that name. A statement begins a line, so that a sentence with the word "import" is none; a
// description object in braces may go over several lines.
const statement = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]/gmu;
const call = /(?<![.\w])(?:import|require|require\.resolve|import\.meta\.resolve)\(\s*['"]([^'"\n]+)['"]/gu;

/** What a file imports, as written, each once. */
export function importsOf(text: string): string[] {
  const found = [statement, call].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found)];
}

/** The npm package of an import (`@scope/name/deep/file` → `@scope/name`). */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

// The longest prefix wins, so that `core/contract` is found before `core`.
const zoneOf = (path: string): string | undefined =>
  Object.keys(zones)
    .filter((zone) => path === zone || path.startsWith(`${zone}/`))
    .sort((a, b) => b.length - a.length)[0];

const isBelow = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

function ownFault(path: string, specifier: string): string | undefined {
  const target = specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
  const from = zoneOf(path);
  const to = zoneOf(target);
  if (!from || !to) return `${path}: ${specifier} lies in no folder of the architecture`;
  if (from === to || zones[from]?.includes(to)) return undefined;
  return `${path}: ${from} may not import ${to} (${specifier})`;
}

function packageFault(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    return isBelow(path, nodePlaces) ? undefined : `${path}: Node may not be used here (${specifier})`;
  }
  if (specifier.startsWith('virtual:')) return undefined;
  const name = packageOf(specifier);
  const places = packagePlaces[name];
  if (!places) return `${path}: ${name} is not in the table of packages (tests/house/import-table.ts)`;
  return isBelow(path, places) ? undefined : `${path}: ${name} may not be imported here`;
}

/**
 * Every import that goes against the directions of the architecture, one sentence each. Tests may import anything of
 * ours and any package that is classified; the program itself only what its folder may.
 */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((specifier) => {
      const own = specifier.startsWith('.') || specifier.startsWith('#');
      if (isTestOnly(path)) {
        const known = own || specifier.includes(':') || packageOf(specifier) in packagePlaces;
        return known ? [] : [`${path}: ${packageOf(specifier)} is not in the table of packages`];
      }
      return (own ? ownFault(path, specifier) : packageFault(path, specifier)) ?? [];
    }),
  );
}
