import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { electronBinary, ensureElectronBinary } from '#build/setup/electron-binary.mjs';

let projectRoot: string;
let server: Server | undefined;
let asked: string[];

beforeEach(() => {
  projectRoot = mkdtempSync(join(tmpdir(), 'tongban-electron-'));
  const folder = join(projectRoot, 'node_modules', 'electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"electron","version":"45.4.1"}');
  asked = [];
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(projectRoot, { recursive: true });
});

/** A fetching program in the place of Electron's own, which asks the mirror and puts down what it gets. */
function writeFetcher(): void {
  const program = `
    const fs = require('node:fs');
    fetch(process.env.ELECTRON_MIRROR).then(async (reply) => {
      if (!reply.ok) throw new Error('HTTP ' + reply.status);
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/electron', await reply.text());
      fs.writeFileSync(__dirname + '/path.txt', 'electron');
    }).catch((error) => { console.error(String(error)); process.exit(1); });`;
  writeFileSync(join(projectRoot, 'node_modules', 'electron', 'install.js'), program);
}

async function startMirror(status: number | 'silent'): Promise<string> {
  const started = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (status !== 'silent') response.writeHead(status).end('binary');
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/`;
}

const options = (mirror: string, env = {}) => {
  return {
    projectRoot,
    node: process.execPath,
    env: { ...process.env, ELECTRON_MIRROR: mirror, ...env },
    limit: 20_000,
  };
};

test('the mirror that was set is asked once, and what came is found again without asking', async () => {
  writeFetcher();
  const mirror = await startMirror(200);
  const path = await ensureElectronBinary(options(mirror));
  expect(path).toBe(join(projectRoot, 'node_modules', 'electron', 'dist', 'electron'));
  expect(await ensureElectronBinary(options(mirror))).toBe(path);
  expect(await electronBinary(options(mirror))).toEqual({ path });
  expect(asked).toHaveLength(1);
});

test('a failure is remembered, until another mirror is set or a new try is asked for', async () => {
  writeFetcher();
  const mirror = await startMirror(404);
  expect(await ensureElectronBinary(options(mirror))).toBeUndefined();
  expect(await ensureElectronBinary(options(mirror))).toBeUndefined();
  expect(asked).toHaveLength(1);
  expect(await electronBinary(options(mirror))).toMatchObject({ absent: true, reason: expect.stringContaining('404') });
  await ensureElectronBinary(options(`${mirror}other`));
  expect(asked).toHaveLength(2);
  await ensureElectronBinary(options(`${mirror}other`, { TONGBAN_FETCH_ELECTRON: 'again' }));
  expect(asked).toHaveLength(3);
});

test('a mirror that never answers is given up', async () => {
  writeFetcher();
  const mirror = await startMirror('silent');
  expect(await ensureElectronBinary({ ...options(mirror), limit: 1_500 })).toBeUndefined();
  const { reason } = await electronBinary(options(mirror));
  expect(reason).toMatch(/did not arrive/);
});

test("Electron's own fetching program takes a mirror and fails in words when there is nothing", async () => {
  cpSync('node_modules/electron', join(projectRoot, 'node_modules', 'electron'), {
    recursive: true,
    filter: (from) => !/electron\/(dist|path\.txt)/.test(from.replaceAll('\\', '/')),
  });
  for (const name of readdirSync('node_modules')) {
    const place = join(projectRoot, 'node_modules', name);
    if (!existsSync(place)) symlinkSync(resolve('node_modules', name), place, 'junction');
  }
  const mirror = await startMirror(404);
  const cache = join(projectRoot, 'cache');
  expect(await ensureElectronBinary(options(mirror, { electron_config_cache: cache }))).toBeUndefined();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked[0]).toContain('45.4.1');
});
