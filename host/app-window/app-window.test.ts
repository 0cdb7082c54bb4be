import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeStaticFolder } from '#tests/contract/static-folder.ts';
import type { HttpHost } from '../http/server.ts';
import { startHttpHost } from '../http/server.ts';
import type { AppWindow } from './app-window.ts';
import { openAppWindow } from './app-window.ts';
import { findBrowser } from './find-browser.ts';

let folder: string;
let pages: string;
let log: string[];
let codes: string[];
let host: HttpHost;
let window: AppWindow | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-window-'));
  pages = makeStaticFolder({
    'index.html': '<!doctype html><title>x</title><script src="/page.js"></script>',
    'page.js': '1',
  });
  log = [];
  codes = [];
  const ignore = (): void => {};
  const events = { log: (line: string) => log.push(line), report: ignore, connectionClosed: ignore, shut: ignore };
  host = await startHttpHost({ router: {}, staticFolder: pages, port: undefined, ...events });
});

afterEach(async () => {
  await window?.close();
  await host.close();
  rmSync(folder, { recursive: true });
  rmSync(pages, { recursive: true });
});

async function open(): Promise<AppWindow> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('This test needs Chromium, Chrome or Edge');
  const oneTimeLink = (): string => {
    const link = host.oneTimeLink();
    codes.push(new URL(link).searchParams.get('code') ?? '');
    return link;
  };
  const profileFolder = join(folder, 'profile');
  const extraArguments = ['--headless', '--disable-gpu'];
  window = await openAppWindow({ browser, origin: host.url, oneTimeLink, profileFolder, extraArguments });
  return window;
}

/** Command lines of all processes that a user of this machine can read. */
function commandLines(): string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8');
    } catch {
      return ''; // it ended meanwhile
    }
  });
}

test('the window enters without a secret on any command line', async () => {
  await open();
  await expect.poll(() => log, { timeout: 15_000 }).toContain('GET /* 200');
  // The waiting page may be overtaken before it is asked for.
  expect(log.filter((line) => line !== 'GET /starting 200').slice(0, 2)).toEqual(['GET /enter 303', 'GET / 200']);
  expect(codes).toHaveLength(1);
  if (process.platform === 'linux') {
    const lines = commandLines();
    expect(lines.some((line) => line.includes(`${host.url}/starting`))).toBe(true);
    expect(lines.filter((line) => codes.some((code) => line.includes(code)))).toEqual([]);
  }
});

test('it can be brought to the front, and closing it settles and leaves no profile behind', async () => {
  const opened = await open();
  await opened.bringToFront();
  await opened.close();
  await opened.closed;
  expect(existsSync(join(folder, 'profile'))).toBe(false);
});

test('a browser that does not start is an error, not a wait', async () => {
  const options = { origin: host.url, oneTimeLink: () => host.oneTimeLink(), profileFolder: join(folder, 'profile') };
  await expect(openAppWindow({ ...options, browser: '/bin/false' })).rejects.toThrow();
  await expect(openAppWindow({ ...options, browser: '/no/such/browser' })).rejects.toThrow();
});
