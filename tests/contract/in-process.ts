import { RPCLink } from '@orpc/client/fetch';
import type { Connection } from '#host/connection.ts';
import type { HostRouter } from '#host/http/rpc.ts';
import { serveCalls } from '#host/http/rpc.ts';
import type { OpenTransport, Transport } from './transports.ts';

/** The one window of a test. */
export const testWindow: Connection = { id: 'test connection' };

/** The shortest way to a router: no wire, but every call is written out and read again. Needs no test runner. */
export const inProcess: Transport = { name: 'in process', open: openInProcess };

async function openInProcess(router: HostRouter): Promise<OpenTransport> {
  const serve = serveCalls(router, () => undefined);
  const link = new RPCLink({
    url: 'http://in-process.invalid/rpc',
    fetch: async (request) => (await serve(request, testWindow)) ?? new Response('no such call', { status: 404 }),
  });
  return { link, close: async () => {} };
}
