import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#host/http/security-headers.ts';
import type { HttpHost, HttpHostOptions } from '#host/http/server.ts';
import { startHttpHost } from '#host/http/server.ts';
import { enter, pageHeaders, rawRequest } from '../contract/loopback-fetch.ts';
import { sampleRouter } from '../contract/sample-router.ts';
import { makeStaticFolder } from '../contract/static-folder.ts';
import { traversals } from './traversals.ts';

let host: HttpHost;
let staticFolder: string;
let clock: number;
let log: string[];
let closed: string[];
let shutCount: number;

async function start(overrides: Partial<HttpHostOptions> = {}): Promise<HttpHost> {
  return startHttpHost({
    router: sampleRouter,
    staticFolder,
    port: undefined,
    now: () => clock,
    log: (line) => log.push(line),
    report: () => {},
    connectionClosed: (id) => closed.push(id),
    shut: () => {
      shutCount += 1;
    },
    ...overrides,
  });
}

beforeEach(async () => {
  clock = 1_000_000;
  log = [];
  closed = [];
  shutCount = 0;
  staticFolder = makeStaticFolder({ 'index.html': '<!doctype html>pages', 'assets/main-1.js': 'export {};' });
  host = await start();
});
afterEach(async () => {
  await host.close();
  rmSync(staticFolder, { recursive: true });
});

const routes = [
  ['GET', '/'],
  ['GET', '/starting'],
  ['GET', '/enter?code=x'],
  ['GET', '/assets/main-1.js'],
  ['POST', '/rpc/echo'],
  ['GET', '/nothing'],
] as const;

function wrongHosts(port: number): (string | string[] | undefined)[] {
  const right = `tongban.localhost:${port}`;
  return [
    undefined,
    '',
    'evil.example',
    `evil.example:${port}`,
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    `[::1]:${port}`,
    `0.0.0.0:${port}`,
    `127.0.0.1.evil:${port}`,
    'tongban.localhost',
    `tongban.localhost:${port + 1}`,
    `tongban.localhost:0${port}`,
    `tongban.localhost.:${port}`,
    `TONGBAN.localhost:${port}`,
    `tongban.localhost.evil:${port}`,
    `evil.tongban.localhost:${port}`,
    `user@${right}`,
    `${right}/`,
    `${right},${right}`,
    `${right} `.padEnd(60, 'x'),
    `http://${right}`,
    'null',
    '*',
    [right, right],
    [right, 'evil.example'],
    ['evil.example', right],
  ];
}

describe('Host', () => {
  test.each(routes)('only the exact name is answered: %s %s', async (method, path) => {
    const cookie = await enter(host.oneTimeLink());
    for (const wrong of wrongHosts(host.port)) {
      const { host: _right, ...others } = pageHeaders(host.port, cookie);
      const headers = { ...others, ...(wrong === undefined ? {} : { host: wrong }) };
      const reply = await rawRequest({ port: host.port, method, path, headers });
      expect({ wrong, status: reply.status, body: reply.body.length }).toEqual({ wrong, status: 421, body: 0 });
    }
  });

  test('an absolute address in the request line is refused', async () => {
    const line = `GET http://tongban.localhost:${host.port}/ HTTP/1.1\r\nHost: tongban.localhost:${host.port}\r\n\r\n`;
    expect(await speak(line)).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe('Origin, site, method and type', () => {
  const call = { json: { text: 'x' } };

  async function post(changes: Record<string, string | undefined>, port = host.port) {
    const cookie = await enter(host.oneTimeLink());
    const all = {
      ...pageHeaders(port, cookie),
      'content-type': 'application/json',
      'x-tongban-window': 'main',
      ...changes,
    };
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return rawRequest({ port, method: 'POST', path: '/rpc/echo', headers, body: Buffer.from(JSON.stringify(call)) });
  }

  test('our own page is answered', async () => {
    const reply = await post({});
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body.toString())).toEqual({ json: { text: 'x' } });
  });

  test('a call without Origin, or with any other, is refused', async () => {
    const foreign = [
      undefined,
      'null',
      '',
      `http://tongban.localhost:${host.port + 1}`,
      'http://tongban.localhost',
      `https://tongban.localhost:${host.port}`,
      `http://127.0.0.1:${host.port}`,
      `http://localhost:${host.port}`,
      `http://tongban.localhost:${host.port}/`,
      `http://tongban.localhost:${host.port}.evil.example`,
      `HTTP://tongban.localhost:${host.port}`,
      'https://evil.example',
      'app://bundle',
      'file://',
    ];
    for (const origin of foreign) expect([origin, (await post({ origin })).status]).toEqual([origin, 403]);
  });

  test('a call that a browser marks as not from our page is refused', async () => {
    for (const site of ['cross-site', 'same-site', 'none', 'SAME-ORIGIN', 'x']) {
      expect([site, (await post({ 'sec-fetch-site': site })).status]).toEqual([site, 403]);
    }
  });

  test('a page fetched from a foreign page is refused', async () => {
    const cookie = await enter(host.oneTimeLink());
    const { origin: _own, ...headers } = pageHeaders(host.port, cookie);
    for (const site of ['cross-site', 'same-site']) {
      const reply = await rawRequest({ port: host.port, headers: { ...headers, 'sec-fetch-site': site } });
      expect(reply.status).toBe(403);
    }
  });

  test('other media types are refused', async () => {
    const types = [undefined, 'text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=gbk', ''];
    for (const type of types) expect([type, (await post({ 'content-type': type })).status]).toEqual([type, 415]);
  });

  test('a call that does not say which window it is from is refused', async () => {
    for (const window of [undefined, '', 'third', 'main, second']) {
      expect([window, (await post({ 'x-tongban-window': window })).status]).toEqual([window, 403]);
    }
  });

  test('other methods are refused and OPTIONS is never answered with leave', async () => {
    const cookie = await enter(host.oneTimeLink());
    for (const path of ['/', '/rpc/echo', '/enter']) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'OPTIONS']) {
        const reply = await rawRequest({ port: host.port, method, path, headers: pageHeaders(host.port, cookie) });
        expect([method, reply.status]).toEqual([method, method === 'OPTIONS' ? 403 : 405]);
        expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    }
    const get = await rawRequest({ port: host.port, path: '/rpc/echo', headers: pageHeaders(host.port, cookie) });
    expect(get.status).toBe(405);
  });
});

describe('entering', () => {
  test('without a session nothing but the empty waiting page is given', async () => {
    for (const path of ['/', '/index.html', '/assets/main-1.js', '/nothing']) {
      const reply = await rawRequest({ port: host.port, path, headers: pageHeaders(host.port) });
      expect([path, reply.status]).toEqual([path, 401]);
    }
    const headers = { ...pageHeaders(host.port), 'content-type': 'application/json', 'x-tongban-window': 'main' };
    const reply = await rawRequest({ port: host.port, method: 'POST', path: '/rpc/echo', headers });
    expect(reply.status).toBe(401);
    expect((await rawRequest({ port: host.port, path: '/starting', headers: pageHeaders(host.port) })).status).toBe(
      200,
    );
  });

  test('the cookie cannot be read by pages, sent by other sites, or widened', async () => {
    const url = new URL(host.oneTimeLink());
    const path = `${url.pathname}${url.search}`;
    const reply = await rawRequest({ port: host.port, path, headers: { host: url.host } });
    expect(reply.headers.get('location')).toBe('/');
    const pattern = /^__Host-sid=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/;
    expect(reply.headers.get('set-cookie')).toMatch(pattern);
  });

  test('a code works once', async () => {
    const link = host.oneTimeLink();
    await enter(link);
    await expect(enter(link)).rejects.toThrow('403');
  });

  test('a code is void after 60 seconds', async () => {
    const link = host.oneTimeLink();
    clock += 60_001;
    await expect(enter(link)).rejects.toThrow('403');
  });

  test('a newer link voids the older one', async () => {
    const older = host.oneTimeLink();
    const newer = host.oneTimeLink();
    await expect(enter(older)).rejects.toThrow('403');
    await enter(newer);
  });

  test('a second entry ends the first session and says so', async () => {
    const first = await enter(host.oneTimeLink());
    const second = await enter(host.oneTimeLink());
    expect(closed).toHaveLength(1);
    expect((await rawRequest({ port: host.port, headers: pageHeaders(host.port, first) })).status).toBe(401);
    expect((await rawRequest({ port: host.port, headers: pageHeaders(host.port, second) })).status).toBe(200);
  });

  test('a session ends after eight hours unused', async () => {
    const cookie = await enter(host.oneTimeLink());
    clock += 8 * 3_600_000 + 1;
    expect((await rawRequest({ port: host.port, headers: pageHeaders(host.port, cookie) })).status).toBe(401);
    expect(closed).toHaveLength(1);
  });

  test('guessing is never let in and shuts the door at the tenth wrong code, session included', async () => {
    const cookie = await enter(host.oneTimeLink());
    const statuses: number[] = [];
    for (let guess = 0; guess < 200; guess += 1) {
      const headers = { host: `tongban.localhost:${host.port}` };
      statuses.push((await rawRequest({ port: host.port, path: `/enter?code=${guess}`, headers })).status);
    }
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill(403));
    expect(statuses.slice(9)).toEqual(Array(191).fill(503));
    expect(shutCount).toBe(1);
    expect((await rawRequest({ port: host.port, headers: pageHeaders(host.port, cookie) })).status).toBe(503);
    await expect(enter(host.oneTimeLink())).rejects.toThrow('503');
  });

  test('a page left open from an earlier start may knock for ever without shutting the door', async () => {
    for (let knock = 0; knock < 50; knock += 1) {
      const headers = pageHeaders(host.port, `__Host-sid=${'a'.repeat(43)}`);
      expect((await rawRequest({ port: host.port, headers })).status).toBe(401);
    }
    await enter(host.oneTimeLink());
  });

  test('guessed session cookies shut the door too', async () => {
    for (let guess = 0; guess < 10; guess += 1) {
      const headers = pageHeaders(host.port, `__Host-sid=${String(guess).repeat(43)}`);
      await rawRequest({ port: host.port, headers });
    }
    expect(shutCount).toBe(1);
  });
});

describe('answers', () => {
  test('every answer has the security headers and none says what the server is', async () => {
    const cookie = await enter(host.oneTimeLink());
    for (const [method, path] of routes) {
      const reply = await rawRequest({ port: host.port, method, path, headers: pageHeaders(host.port, cookie) });
      expect(reply.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
      expect(reply.headers.get('x-frame-options')).toBe('DENY');
      expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(reply.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(reply.headers.get('server')).toBeNull();
      expect(reply.headers.get('x-powered-by')).toBeNull();
    }
  });

  test('no way around the list of pages', async () => {
    const cookie = await enter(host.oneTimeLink());
    const seen = new Set<number>();
    for (const path of traversals()) seen.add((await requestAsIs(path, cookie)).status);
    expect([...seen]).toEqual([404]);
    expect(traversals().length).toBeGreaterThanOrEqual(200);
  });

  test('a page changed on the disk is not given', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${staticFolder}/assets/main-1.js`, 'alert(1)');
    const cookie = await enter(host.oneTimeLink());
    const reply = await requestAsIs('/assets/main-1.js', cookie);
    expect(reply.status).toBe(500);
    expect(reply.body.toString()).not.toContain('alert');
  });

  test('too large a call is refused, said or unsaid', async () => {
    const cookie = await enter(host.oneTimeLink());
    const headers = {
      ...pageHeaders(host.port, cookie),
      'content-type': 'application/json',
      'x-tongban-window': 'main',
    };
    const body = Buffer.alloc(2 * 1024 * 1024 + 1, 0x20);
    const length = { 'content-length': String(body.length) };
    const said = await rawRequest({
      port: host.port,
      method: 'POST',
      path: '/rpc/echo',
      headers: { ...headers, ...length },
    });
    expect(said.status).toBe(413);
    const unsaid = { ...headers, 'transfer-encoding': 'chunked' };
    const reply = await rawRequest({ port: host.port, method: 'POST', path: '/rpc/echo', headers: unsaid, body }).catch(
      (error: NodeJS.ErrnoException) => error.code, // the line may be closed while the rest is being sent
    );
    expect([413, 'EPIPE', 'ECONNRESET']).toContain(typeof reply === 'object' ? reply.status : reply);
  });

  test('the log holds method, route and status, and nothing that was sent', async () => {
    const link = host.oneTimeLink();
    const cookie = await enter(link);
    const path = '/rpc/canary-procedure?canary-query=1';
    const headers = {
      ...pageHeaders(host.port, cookie),
      'content-type': 'application/json',
      'x-tongban-window': 'main',
    };
    await rawRequest({ port: host.port, method: 'POST', path, headers, body: Buffer.from('{"json":"canary-body"}') });
    expect(log).toEqual(['GET /enter 303', 'POST /rpc/* 404']);
  });
});

describe('connections', () => {
  test('only 127.0.0.1 is bound', async () => {
    await expect(knock('127.0.0.2', host.port)).rejects.toThrow('ECONNREFUSED');
    await expect(knock('::1', host.port)).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT/);
  });

  test('a program of another user gets no answer', async () => {
    const guarded = await start({ peerCheck: () => 'other-user' });
    const headers = { host: `tongban.localhost:${guarded.port}` };
    await expect(rawRequest({ port: guarded.port, path: '/starting', headers })).rejects.toThrow(/ECONNRESET|hang up/);
    await guarded.close();
  });

  test('when another program sits on the stored port, a free one is taken', async () => {
    const second = await start({ port: host.port });
    expect(second.port).not.toBe(host.port);
    await second.close();
  });
});

async function requestAsIs(path: string, cookie: string) {
  return rawRequest({ port: host.port, path: encodeNonAscii(path), headers: pageHeaders(host.port, cookie) });
}

function encodeNonAscii(path: string): string {
  return path.replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character));
}

function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

function knock(address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, address, () => resolve(void socket.destroy()));
    socket.on('error', reject);
  });
}
