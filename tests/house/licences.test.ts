import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closureOf } from '#build/licences/closure.mjs';
import { takeApart } from '#build/licences/licence-files.mjs';
import { mayShip } from '#build/licences/policy.mjs';
import { forbidden, shippedPackages, shippedRoots, thirdPartyText } from '#build/licences/third-party.mjs';
import { root } from '#build/setup/paths.mjs';
import { importsOf, packageOf } from './imports.ts';
import { isTestOnly, readSources } from './source-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('what may ship', () => {
  test.each(['MIT', 'ISC', 'OFL-1.1', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0-only)', 'GPL-2.0-only OR MIT'])(
    '%s may',
    (licence) => expect(mayShip(licence)).toBe(true),
  );

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'LGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN EULA.txt',
    'UNLICENSED',
    '',
    undefined,
  ])('%s may not', (licence) => expect(mayShip(licence)).toBe(false));
});

// A project of its own: one package, and one that only that package needs.
const projectWith = (licence: string | undefined) =>
  temporaryFolder({
    'package.json': JSON.stringify({ dependencies: { outer: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      packages: {
        '': {},
        'node_modules/outer': { version: '1.0.0', license: 'MIT', dependencies: { inner: '1' } },
        'node_modules/outer/node_modules/inner': { version: '1.0.0', license: licence },
        'node_modules/inner': { version: '2.0.0', license: 'GPL-3.0-only' },
        'node_modules/unneeded': { version: '1.0.0', license: 'AGPL-3.0-only' },
      },
    }),
    'node_modules/outer/LICENSE':
      'MIT License\n\nCopyright (c) 2020 Somebody\n\nPermission is hereby granted …\nTHE COPYRIGHT HOLDERS …',
  });

describe('the list', () => {
  test('holds what is needed, found as Node finds it, and nothing else', () => {
    const lock = JSON.parse(readFileSync(join(projectWith('ISC'), 'package-lock.json'), 'utf8')).packages;
    expect(closureOf(lock, ['outer'])).toEqual(['node_modules/outer', 'node_modules/outer/node_modules/inner']);
  });

  test('names holders apart from terms', () => {
    const [inner, outer] = shippedPackages(projectWith('ISC'));
    expect(outer?.holders).toEqual(['Copyright (c) 2020 Somebody']);
    expect(outer?.terms).toEqual(['Permission is hereby granted …\nTHE COPYRIGHT HOLDERS …']);
    expect(inner?.holders).toEqual(['The authors of inner']);
    expect(takeApart('copyright statement(s) as they are').holders).toEqual([]);
  });

  test.each(['GPL-3.0-only', 'AGPL-3.0-only', undefined])('refuses a needed package under %s', (licence) => {
    const project = projectWith(licence);
    expect(() => thirdPartyText(project)).toThrow(`inner 1.0.0: ${licence ?? 'no licence named'} may not ship`);
    expect(forbidden(shippedPackages(project))).toHaveLength(1);
  });
});

test('the committed list is up to date: node build/licences/generate.mjs', () => {
  expect(readFileSync(join(root, 'THIRD-PARTY-LICENCES.md'), 'utf8')).toBe(thirdPartyText(root));
});

test('every package that the program imports is on the list', () => {
  const buildOnly = ['vite', '@vitejs/plugin-react', '@ant-design/static-style-extract'];
  const notOnList = ['electron']; // Named among the other parts: it is the shell, not an import that is bundled.
  const listed = new Set([...shippedRoots(root), ...buildOnly, ...notOnList]);
  const imported = readSources(root)
    .filter(({ path }) => !isTestOnly(path) && !path.startsWith('build/'))
    .flatMap(({ text }) => importsOf(text))
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('#') && !specifier.includes(':'))
    .map(packageOf);
  expect(imported.length).toBeGreaterThan(20);
  expect([...new Set(imported)].filter((name) => !listed.has(name))).toEqual([]);
});
