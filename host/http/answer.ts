import type { ServerResponse } from 'node:http';
import { securityHeaders } from './security-headers.ts';

/** Sends a whole answer with the headers that every answer has. */
export function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(bytes.length),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

/** Sends a refusal and closes the line: what follows on it was not read and must not be taken for a request. */
export function refuse(response: ServerResponse, status: number, text: string): void {
  answer(response, status, text, { connection: 'close' });
}
