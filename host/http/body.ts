import type { IncomingMessage } from 'node:http';

/** Largest body of a call without files, in bytes. */
export const jsonLimit = 2 * 1024 * 1024;
/** Largest body of a call that carries files (photographs, scans), in bytes. */
export const uploadLimit = 20 * 1024 * 1024;

/**
 * Reads a whole body, or answers undefined when it is longer than the limit; nothing beyond the limit is kept.
 * @throws when the sender breaks off.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // iterator({ destroyOnReturn: false }): leaving the loop early must not close the socket before the 413 is written.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > limit) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}
