import { inflateSync } from 'node:zlib';
import type { Inflate } from '#core/domain/attachments/inspection.ts';

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Inflates a zlib stream up to a number of bytes; the port of core's inspection of attachments. */
export const inflate: Inflate = (deflated, mostBytes) => {
  if (mostBytes < 1) return { ok: false, why: 'too-large' };
  try {
    return { ok: true, bytes: new Uint8Array(inflateSync(deflated, { maxOutputLength: mostBytes })) };
  } catch (error) {
    return { ok: false, why: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged' };
  }
};
