import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { answer, refuse } from './answer.ts';
import { headerValues, hostName, refuseAtDoor } from './doors.ts';
import { listenOnLoopback } from './listen.ts';
import type { PeerCheck } from './peer.ts';
import { peerCheckForThisSystem } from './peer.ts';
import type { HostRouter, ServeCall } from './rpc.ts';
import { rpcPrefix, serveCalls } from './rpc.ts';
import { answerCall } from './serve-call.ts';
import { Sessions, sessionCookie } from './sessions.ts';
import type { StaticFiles } from './static-files.ts';
import { openStaticFiles } from './static-files.ts';

export type HttpHostOptions = {
  readonly router: HostRouter;
  /** Folder of built pages with their manifest. */
  readonly staticFolder: string;
  /** Port of the last start; another is taken when it is not free. */
  readonly port: number | undefined;
  /** One line per request: method, route and status, never a query, a header or a body. */
  readonly log: (line: string) => void;
  /** An error nobody expected, in a call or in a page. */
  readonly report: (error: unknown, path: readonly string[]) => void;
  readonly connectionClosed: (id: string) => void;
  /** Ten wrong secrets were shown; every request is refused from now on. */
  readonly shut: () => void;
  /** Milliseconds of a clock that never goes back; the tests set it. */
  readonly now?: () => number;
  /** Left out: the check of this system. */
  readonly peerCheck?: PeerCheck | undefined;
};

/** A running loopback server. */
export type HttpHost = {
  readonly url: string;
  readonly port: number;
  /** An address that opens the program once, within 60 seconds. */
  oneTimeLink(): string;
  close(): Promise<void>;
};

/** What the handlers of a request need. */
type House = {
  readonly options: HttpHostOptions;
  readonly files: StaticFiles;
  readonly sessions: Sessions;
  readonly serveCall: ServeCall;
  port: number;
};

/**
 * Serves the pages and the calls of one office on 127.0.0.1, behind the doors that the README of this folder lists.
 * @throws when the pages are not built or no port can be bound.
 */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const sessions = new Sessions(options.now ?? (() => performance.now()), {
    ended: options.connectionClosed,
    shut: options.shut,
  });
  const house: House = {
    options,
    sessions,
    files: await openStaticFiles(options.staticFolder),
    serveCall: serveCalls(options.router, options.report),
    port: 0,
  };
  const server = makeServer(house);
  house.port = await listenOnLoopback(server, options.port);
  const url = `http://${hostName}:${house.port}`;
  return {
    url,
    port: house.port,
    oneTimeLink: () => `${url}/enter?code=${sessions.makeCode()}`,
    close: () => closeServer(server, sessions),
  };
}

function makeServer(house: House): Server {
  const limits = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 };
  // A missing Host is answered by our own door with 421, as any other wrong one.
  const server = createServer({ ...limits, requireHostHeader: false, connectionsCheckingInterval: 2_000 });
  server.maxConnections = 20;
  const peerCheck = 'peerCheck' in house.options ? house.options.peerCheck : peerCheckForThisSystem();
  server.on('connection', (socket) => {
    if (peerCheck !== undefined && peerCheck(socket.remotePort ?? 0, house.port) !== 'same-user') socket.destroy();
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('request', (request, response) => {
    response.once('finish', () => house.options.log(`${request.method} ${routeOf(request)} ${response.statusCode}`));
    handle(house, request, response).catch((error: unknown) => {
      house.options.report(error, [routeOf(request)]);
      if (!response.headersSent) refuse(response, 500, 'failed');
      else response.destroy();
    });
  });
  return server;
}

async function handle(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const knock = { method: request.method ?? '', url: request.url ?? '', rawHeaders: request.rawHeaders };
  const refusal = refuseAtDoor(knock, house.port);
  // A wrong host gets no word at all: it is a page that believes this to be its own server.
  if (refusal !== undefined) return refuse(response, refusal.status, refusal.status === 421 ? '' : refusal.reason);
  if (house.sessions.isShut) return refuse(response, 503, shutText);
  const path = knock.url.split('?', 1)[0] ?? '';
  if (request.method === 'POST' && !path.startsWith(`${rpcPrefix}/`)) return refuse(response, 405, 'not a call');
  if (path === '/starting') return answer(response, 200, startingPage, { 'content-type': 'text/html; charset=utf-8' });
  if (path === '/enter') return enter(house, knock.url, response);
  const cookies = headerValues(knock, 'cookie');
  const session = house.sessions.find(cookies.length === 1 ? cookies[0] : undefined);
  if (session === undefined) return refuse(response, house.sessions.isShut ? 503 : 401, noSessionText);
  if (path.startsWith(`${rpcPrefix}/`)) {
    return answerCall({ request, response, sessionId: session.id, serveCall: house.serveCall });
  }
  return answerFile(house.files, path, response);
}

function enter(house: House, url: string, response: ServerResponse): void {
  const code = new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('code') ?? '';
  const secret = house.sessions.enter(code);
  if (secret === undefined) {
    refuse(response, house.sessions.isShut ? 503 : 403, house.sessions.isShut ? shutText : usedCodeText);
  } else {
    answer(response, 303, '', { location: '/', 'set-cookie': sessionCookie(secret) });
  }
}

async function answerFile(files: StaticFiles, path: string, response: ServerResponse): Promise<void> {
  const file = await files.read(path);
  if (file === undefined) return answer(response, 404, 'no such page');
  return answer(response, 200, file.body, { 'content-type': file.type });
}

async function closeServer(server: Server, sessions: Sessions): Promise<void> {
  sessions.end();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

function routeOf(request: IncomingMessage): string {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (path.startsWith(`${rpcPrefix}/`)) return `${rpcPrefix}/*`;
  return path === '/' || path === '/enter' || path === '/starting' ? path : '/*';
}

const startingPage =
  '<!doctype html><html lang="zh-CN" translate="no"><head><meta charset="utf-8">' +
  '<meta name="google" content="notranslate"><title>通办</title></head><body><p>通办正在打开…</p></body></html>';
const noSessionText = '请从通办程序打开。\nOpen this page from the Tongban program.\n';
const usedCodeText =
  '这个链接已经用过或已过期，请从通办程序重新打开。\nThis link was used or is too old; open a new one.\n';
const shutText =
  '有程序多次用错误的凭据尝试进入，通办已关门。请关闭后重新启动。\nToo many wrong keys were tried; start Tongban again.\n';
