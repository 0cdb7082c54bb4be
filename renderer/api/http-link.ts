import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';

/** Where the server is; the tests bring their own fetch. */
export type HttpLinkOptions = {
  readonly origin: string;
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** The link that carries calls to the browser host this page came from. The session rides in the cookie. */
export function httpLink(options: HttpLinkOptions): ClientLink<ClientContext> {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request, { redirect: 'error' }));
  return new RPCLink({
    url: `${options.origin}/rpc`,
    headers: { 'x-tongban-window': 'main' },
    fetch: (request) => send(request),
  });
}
