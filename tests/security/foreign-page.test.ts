import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#host/app-window/find-browser.ts';
import type { HttpHost } from '#host/http/server.ts';
import { startHttpHost } from '#host/http/server.ts';
import { sampleRouter } from '../contract/sample-router.ts';
import { makeStaticFolder } from '../contract/static-folder.ts';

// In the clerk's own browser window, with the clerk's session in the cookie jar, a page of another local server tries
// everything a page can try. Nothing may be answered but by a refusal.

let host: HttpHost;
let pages: string;
let log: string[];
let evil: Server;
let browser: Browser;
let page: Page;
let cookiesSeen: (string | undefined)[];

beforeAll(async () => {
  pages = makeStaticFolder({ 'index.html': '<!doctype html><title>desk</title>', 'a.js': 'globalThis.stolen = 1;' });
  log = [];
  cookiesSeen = [];
  const ignore = (): void => {};
  const events = { log: (line: string) => log.push(line), report: ignore, connectionClosed: ignore, shut: ignore };
  host = await startHttpHost({ router: sampleRouter, staticFolder: pages, port: undefined, ...events });
  evil = createServer((request, response) => {
    cookiesSeen.push(request.headers.cookie);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('This test needs Chromium, Chrome or Edge');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  browser = await chromium.launch({ executablePath, args: [...root, ...quiet] });
  const context = await browser.newContext();
  const desk = await context.newPage();
  await desk.goto(host.oneTimeLink());
  expect(await desk.title()).toBe('desk');
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await host.close();
  evil.close();
  rmSync(pages, { recursive: true });
});

function evilOrigins(): string[] {
  const address = evil.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return [
    `http://127.0.0.1:${address.port}`,
    `http://localhost:${address.port}`,
    `http://evil.localhost:${address.port}`,
  ];
}

test('no page of another local server gets an answer or changes anything', async () => {
  for (const origin of evilOrigins()) {
    await page.goto(`${origin}/`);
    log.length = 0;
    const got = await page.evaluate(tryEverything, host.url);
    expect([origin, got]).toEqual([origin, []]);
    await page.waitForTimeout(300);
    // They did knock, or the test would show nothing.
    expect(log.filter((line) => line.endsWith(' 403')).length).toBeGreaterThanOrEqual(5);
    expect(log.filter((line) => line.endsWith(' 200') || line.endsWith(' 303'))).toEqual([]);
  }
});

test('the session cookie is never sent to another local server', () => {
  expect(cookiesSeen.length).toBeGreaterThanOrEqual(3);
  expect(cookiesSeen.filter((cookie) => cookie?.includes('sid'))).toEqual([]);
});

/** Runs in the foreign page; gives the names of the attempts that got something. */
async function tryEverything(target: string): Promise<string[]> {
  const body = '{"json":{"text":"x"}}';
  const json = { 'content-type': 'application/json', 'x-tongban-window': 'main' };
  const readable = (reply: Response): boolean => reply.type !== 'opaque' && reply.ok;
  const loads = (tag: string, attribute: string, path: string): Promise<boolean> =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve(tag !== 'iframe');
      element.onerror = () => resolve(false);
      element.setAttribute(attribute, target + path);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      document.body.append(element);
      setTimeout(() => resolve(false), 1_000);
    });
  const frameIsReadable = async (): Promise<boolean> => {
    const frame = document.createElement('iframe');
    frame.src = `${target}/`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      return frame.contentDocument !== null && frame.contentDocument.title === 'desk';
    } catch {
      return false;
    }
  };
  const socketOpens = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${target.replace('http', 'ws')}/rpc/echo`);
      socket.onopen = () => resolve(true);
      socket.onerror = () => resolve(false);
    });
  const formPosts = async (): Promise<boolean> => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', action: `${target}/rpc/echo`, enctype: 'text/plain', target: 'inside' });
    const frame = document.createElement('iframe');
    frame.name = 'inside';
    document.body.append(frame, form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return false; // what it did is in the log of the host
  };
  const attempts: [string, () => Promise<boolean>][] = [
    ['read a page', async () => readable(await fetch(`${target}/`, { credentials: 'include' }))],
    ['read a file', async () => readable(await fetch(`${target}/a.js`, { credentials: 'include' }))],
    ['read blindly', async () => readable(await fetch(`${target}/`, { mode: 'no-cors', credentials: 'include' }))],
    [
      'call',
      async () =>
        readable(await fetch(`${target}/rpc/echo`, { method: 'POST', headers: json, body, credentials: 'include' })),
    ],
    [
      'call blindly',
      async () =>
        readable(await fetch(`${target}/rpc/echo`, { method: 'POST', mode: 'no-cors', body, credentials: 'include' })),
    ],
    ['enter', async () => readable(await fetch(`${target}/enter?code=x`, { credentials: 'include' }))],
    ['beacon', async () => navigator.sendBeacon(`${target}/rpc/echo`, body) && false],
    ['picture', () => loads('img', 'src', '/')],
    ['script', async () => (await loads('script', 'src', '/a.js')) || 'stolen' in globalThis],
    ['style sheet', () => loads('link', 'href', '/')],
    ['frame', frameIsReadable],
    ['form', formPosts],
    ['socket', socketOpens],
  ];
  const got: string[] = [];
  for (const [name, attempt] of attempts) if (await attempt().catch(() => false)) got.push(name);
  return got;
}
