import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { hostName } from '#host/http/doors.ts';

/** One request over 127.0.0.1 with exactly these headers. */
export type RawRequest = {
  readonly port: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: Uint8Array;
  readonly signal?: AbortSignal;
};

/** What came back. */
export type RawReply = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

/** Sends a request whose Host, Origin and cookies are the caller's choice, which `fetch` would not allow. */
export async function rawRequest(options: RawRequest): Promise<RawReply> {
  const { port, method = 'GET', path = '/', headers = {}, body, signal } = options;
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one])),
        setHost: false,
        agent: false,
        ...(signal ? { signal } : {}),
      },
      resolve,
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const replyHeaders = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    replyHeaders.append(incoming.rawHeaders[at] ?? '', incoming.rawHeaders[at + 1] ?? '');
  }
  return { status: incoming.statusCode ?? 0, headers: replyHeaders, body: Buffer.concat(chunks) };
}

/** The headers that a page of ours in a real browser would send. */
export function pageHeaders(port: number, cookie?: string): Record<string, string> {
  const origin = `http://${hostName}:${port}`;
  return {
    host: `${hostName}:${port}`,
    origin,
    'sec-fetch-site': 'same-origin',
    ...(cookie === undefined ? {} : { cookie }),
  };
}

/** Enters with a one-time link and gives the session cookie, as a browser would keep it. */
export async function enter(link: string): Promise<string> {
  const url = new URL(link);
  const reply = await rawRequest({
    port: Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'sec-fetch-site': 'none' },
  });
  const cookie = reply.headers.get('set-cookie')?.split(';', 1)[0];
  if (reply.status !== 303 || cookie === undefined) throw new Error(`Entering was answered with ${reply.status}`);
  return cookie;
}

/** A `fetch` for the typed client that behaves as the browser of a page of ours. */
export function fetchAsPage(port: number, cookie: string): (request: Request) => Promise<Response> {
  return async (call) => {
    const url = new URL(call.url);
    const reply = await rawRequest({
      port,
      method: call.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(call.headers), ...pageHeaders(port, cookie) },
      body: new Uint8Array(await call.arrayBuffer()),
      signal: call.signal,
    });
    const body = Readable.toWeb(Readable.from([reply.body])) as ReadableStream; // node's and the page's type of one class
    return new Response(body, { status: reply.status, headers: reply.headers });
  };
}
