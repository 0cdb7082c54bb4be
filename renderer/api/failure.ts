import { ORPCError } from '@orpc/client';
import { errorCodes } from '#core/contract/errors.ts';
import type { ErrorCode } from '#core/domain/errors.ts';

/** What went wrong with a call: one of the program's own codes, a host that does not answer, or a fault. */
export interface Failure {
  readonly code: ErrorCode | 'NO_ANSWER' | 'FAULT';
  readonly data: Readonly<Record<string, string | number>>;
}

function isOurCode(code: string): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}

function flat(data: unknown): Failure['data'] {
  if (typeof data !== 'object' || data === null) return {};
  const entries = Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(entries);
}

/** Sorts whatever a call threw. */
export function readFailure(error: unknown): Failure {
  if (error instanceof ORPCError) {
    if (isOurCode(error.code)) return { code: error.code, data: flat(error.data) };
    return { code: 'FAULT', data: { detail: error.code } };
  }
  if (error instanceof TypeError) return { code: 'NO_ANSWER', data: {} };
  return { code: 'FAULT', data: { detail: error instanceof Error ? error.message : String(error) } };
}
