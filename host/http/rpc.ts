import { ORPCError } from '@orpc/client';
import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import type { CallContext, Connection } from '../connection.ts';

/** A router that any transport can serve. */
export type HostRouter = Router<AnyContractRouter, CallContext>;

/** Serves one call. Undefined when no procedure has that path. */
export type ServeCall = (request: Request, connection: Connection) => Promise<Response | undefined>;

/** Path under which both transports carry calls. */
export const rpcPrefix = '/rpc';

/**
 * The one way from a transport into the router: schemas are checked in and out, typed errors become their code and data,
 * and any other error becomes a bare INTERNAL_SERVER_ERROR while `report` gets the whole of it.
 */
export function serveCalls(router: HostRouter, report: (error: unknown, path: readonly string[]) => void): ServeCall {
  const handler = new RPCHandler<CallContext>(router, {
    clientInterceptors: [
      onError((error, { path }) => {
        if (!(error instanceof ORPCError) || error.code === 'INTERNAL_SERVER_ERROR') report(error, path);
      }),
    ],
  });
  // Trap: Node's Request holds the link to the signal it was made with weakly. A request that only waits to be answered
  // may be collected, and a stop would then never reach the call. Held here, it lives as long as its call.
  const underWay = new Set<Request>();
  return async (request, connection) => {
    underWay.add(request);
    try {
      const result = await handler.handle(request, { prefix: rpcPrefix, context: { connection } });
      return result.matched ? result.response : undefined;
    } finally {
      underWay.delete(request);
    }
  };
}
