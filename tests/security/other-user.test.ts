import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HttpHost } from '#host/http/server.ts';
import { startHttpHost } from '#host/http/server.ts';
import { sampleRouter } from '../contract/sample-router.ts';
import { makeStaticFolder } from '../contract/static-folder.ts';

// Loopback is open to every user of a machine. Only the superuser can become another user, so this runs where the tests
// run as root; elsewhere the reading of the kernel's table is tested beside its source.
const nobody = 65_534;
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

let host: HttpHost;
let pages: string;

beforeAll(async () => {
  pages = makeStaticFolder({ 'index.html': '<!doctype html>' });
  const ignore = (): void => {};
  const events = { log: ignore, report: ignore, connectionClosed: ignore, shut: ignore };
  host = await startHttpHost({ router: sampleRouter, staticFolder: pages, port: undefined, ...events });
});
afterAll(async () => {
  await host.close();
  rmSync(pages, { recursive: true });
});

/** Asks for a page with the right headers as some user, by the shell's own means; gives the first line of the answer. */
function askAs(uid: number, path: string): Promise<string> {
  const request = `GET ${path} HTTP/1.1\\r\\nHost: tongban.localhost:${host.port}\\r\\nConnection: close\\r\\n\\r\\n`;
  const script = `exec 3<>/dev/tcp/127.0.0.1/${host.port}; printf '${request}' >&3; head -n 1 <&3`;
  const child = spawn('/bin/bash', ['-c', script], { uid, gid: uid, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
  let heard = '';
  child.stdout.on('data', (chunk) => {
    heard += chunk;
  });
  return new Promise((resolve) => child.once('close', () => resolve(heard.trim())));
}

test.runIf(asRoot)('a program of another user gets not one word, on any route', async () => {
  expect(await askAs(0, '/starting')).toBe('HTTP/1.1 200 OK');
  for (const path of ['/starting', '/', '/enter?code=x', '/rpc/echo', '/assets/x.js']) {
    expect([path, await askAs(nobody, path)]).toEqual([path, '']);
  }
});
