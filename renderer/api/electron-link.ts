import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ShellReply, TongbanShell } from '#core/contract/shell.ts';
import { shellName } from '#core/contract/shell.ts';

/** The shell around this page, or undefined in a browser. */
export function findShell(): TongbanShell | undefined {
  // The cast is the border to the preload script, which closes what it exposes with `satisfies TongbanShell`.
  return (globalThis as { [shellName]?: TongbanShell })[shellName];
}

/** The link that carries calls through the desktop shell. */
export function electronLink(shell: TongbanShell): ClientLink<ClientContext> {
  let lastCall = 0;
  return new RPCLink({
    // Never fetched: the address only gives the calls their path.
    url: 'app://bundle/rpc',
    fetch: async (request) => {
      lastCall += 1;
      return carry(shell, lastCall, request);
    },
  });
}

async function carry(shell: TongbanShell, call: number, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const body = new Uint8Array(await request.arrayBuffer());
  const path = request.url.slice(request.url.indexOf('/rpc/'));
  const stop = (): void => void shell.call({ stop: call });
  request.signal.addEventListener('abort', stop, { once: true });
  try {
    const contentType = request.headers.get('content-type') ?? '';
    return toResponse(await shell.call({ call, path, contentType, body }));
  } finally {
    request.signal.removeEventListener('abort', stop);
    request.signal.throwIfAborted();
  }
}

function toResponse(reply: ShellReply): Response {
  const headers = { 'content-type': reply.contentType };
  // Copied so that the bytes lie in a plain buffer of their own, which is what Response takes.
  return new Response(new Uint8Array(reply.body), { status: reply.status, headers });
}
