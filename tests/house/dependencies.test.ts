import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '#build/setup/paths.mjs';
import { dependencyFaults } from './dependency-rules.ts';

const names = z.record(z.string(), z.string());
const manifest = z
  .object({
    license: z.string(),
    scripts: names,
    dependencies: names,
    devDependencies: names,
    optionalDependencies: names,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const entry = z
  .object({
    name: z.string(),
    version: z.string(),
    integrity: z.string(),
    resolved: z.string(),
    link: z.boolean(),
    inBundle: z.boolean(),
    hasInstallScript: z.boolean(),
    dev: z.boolean(),
    optional: z.boolean(),
  })
  .partial();
const { packages: lock } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

describe('the checker finds a planted fault', () => {
  const zod = { version: '4.6.7', integrity: 'sha512-a' };
  const pinned = { dependencies: { zod: '4.6.7' } };
  const at = (name: string, more: object = {}) => ({ [`node_modules/${name}`]: { ...zod, ...more } });

  test('and nothing in a sound tree', () => {
    expect(dependencyFaults(pinned, at('zod'))).toEqual([]);
    const alias = { dependencies: { 'better-sqlite3': 'npm:better-sqlite3-multiple-ciphers@4.6.7' } };
    expect(dependencyFaults(alias, at('better-sqlite3'))).toEqual([]);
  });

  test.each([
    ['a range', { dependencies: { zod: '^4.6.7' } }, at('zod')],
    ['a tag', { devDependencies: { zod: 'latest' } }, at('zod')],
    ['a package the lock does not hold', pinned, {}],
    ['another version in the lock', pinned, at('zod', { version: '4.6.6' })],
    ['a host in the lock', pinned, at('zod', { resolved: 'https://example.test/zod.tgz' })],
    ['a package without a hash', pinned, at('zod', { integrity: undefined })],
    ['a script that nobody decided on', pinned, at('zod', { hasInstallScript: true })],
    ['an old Electron', {}, at('electron', { version: '45.4.0' })],
    ['a package that may not be used at all', {}, at('gm-crypto', { version: '9.9.9' })],
  ])('%s', (_name, planted, packages) => {
    expect(dependencyFaults(planted, packages)).toHaveLength(1);
  });
});

test('every dependency is pinned, locked, hashed, hostless, and runs no unknown script', () => {
  expect(Object.keys(lock).length).toBeGreaterThan(100);
  expect(dependencyFaults(manifest, lock)).toEqual([]);
});

test('what ships from npm stays few', () => {
  const production = Object.entries(lock).filter(([path, one]) => path !== '' && !one.dev && !one.optional);
  // 65 today; a package more is a decision, and raises this number by hand.
  expect(production.length).toBeLessThanOrEqual(66);
});

test('the licence is the Mulan PSL v2, in the manifest and in full', () => {
  expect(manifest.license).toBe('MulanPSL-2.0');
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(text).toContain('木兰宽松许可证，第2版');
  expect(text).toContain('END OF THE TERMS AND CONDITIONS');
});

test.each(['start', 'test', 'tongban', 'lint', 'format', 'typecheck', 'build', 'bench', 'package'])(
  'npm run %s is there and starts a file that exists',
  (script) => {
    const command = manifest.scripts[script] ?? '';
    expect(command).not.toBe('');
    const file = /^node (\S+)/u.exec(command)?.[1];
    if (file) expect(existsSync(join(root, file)), file).toBe(true);
  },
);
