import { implement, ORPCError } from '@orpc/server';
import { contract } from '#core/contract/index.ts';
import { type ErrorCode, isTongbanError } from '#core/domain/errors.ts';
import type { HostServices } from '../compose.ts';
import type { CallContext } from '../connection.ts';

/** The refusals that HTTP has a number of its own for; the page reads the code, not this. */
const statuses: Partial<Record<ErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  WRONG_PASSPHRASE: 401,
  LOCKED_OUT: 429,
  NOT_ALLOWED: 403,
  FOUR_EYES: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  DATABASE_DAMAGED: 503,
  DATABASE_IN_USE: 503,
  KEYRING_DAMAGED: 503,
  DISK_FULL: 507,
};

/** Every refusal of ours is an answer, not a fault of the server. */
function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 422;
}

/** The contract, ready to be implemented: our refusals cross the wire as their codes and data. */
export function guardContract() {
  return implement(contract)
    .$context<CallContext>()
    .use(async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        // Our codes and data cross the wire as they are; everything else stays here and becomes a bare failure.
        if (isTongbanError(error)) {
          throw new ORPCError(error.code, { status: statusOf(error.code), data: error.data, cause: error });
        }
        throw error;
      }
    });
}
export type GuardedContract = ReturnType<typeof guardContract>;

/** What every group of procedures is made with. */
export interface RouteParts {
  readonly guarded: GuardedContract;
  readonly services: HostServices;
}

/** The session of the window that calls; NOT_SIGNED_IN where it has none. */
export function sessionOf({ services }: RouteParts, { connection }: CallContext) {
  return services.sessions.require(connection.id);
}

/** The media type of XLSX. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes as a file on the wire. */
export function fileOf(bytes: Uint8Array, name: string, type: string): File {
  return new File([new Uint8Array(bytes)], name, { type });
}
