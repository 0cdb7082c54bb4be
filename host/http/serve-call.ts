import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answer, refuse } from './answer.ts';
import { jsonLimit, readBody, uploadLimit } from './body.ts';
import { headerValues, isCallType } from './doors.ts';
import type { ServeCall } from './rpc.ts';
import { securityHeaders } from './security-headers.ts';

type Call = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly sessionId: string;
  readonly serveCall: ServeCall;
};

/** Name of the header by which a page says that it is the main window, the only one that calls; a foreign page cannot send it unasked. */
export const windowHeader = 'x-tongban-window';

/** Answers one call of the typed client: checks its form, reads it within its limit, and hands it to the router. */
export async function answerCall({ request, response, sessionId, serveCall }: Call): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405, 'calls are sent by POST');
  if (!namesWindow(headerValues(request, windowHeader))) return refuse(response, 403, 'no window named');
  const contentType = request.headers['content-type'];
  const form = isCallType(contentType);
  if (contentType === undefined || form === undefined) return refuse(response, 415, 'not a call');
  const body = await readBody(request, form === 'json' ? jsonLimit : uploadLimit);
  if (body === undefined) return refuse(response, 413, 'too large');
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  const reply = await serveCall(
    new Request(new URL(request.url ?? '/', 'http://call.invalid'), {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: new Uint8Array(body),
      signal: stop.signal,
    }),
    { id: sessionId },
  );
  if (reply === undefined) return answer(response, 404, 'no such call');
  await sendReply(response, reply);
}

async function sendReply(response: ServerResponse, reply: Response): Promise<void> {
  const type = reply.headers.get('content-type');
  response.writeHead(reply.status, { ...securityHeaders, ...(type === null ? {} : { 'content-type': type }) });
  if (reply.body === null) response.end();
  // The cast joins two declarations of one class: the web stream of fetch and that of node:stream/web.
  else await pipeline(Readable.fromWeb(reply.body as import('node:stream/web').ReadableStream), response);
}

function namesWindow(values: readonly string[]): boolean {
  return values.length === 1 && values[0] === 'main';
}
