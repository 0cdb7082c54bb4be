import { createHash } from 'node:crypto';

/** A row of the audit trail as it is stored. */
export interface AuditRow {
  readonly seq: number;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
  readonly at: string;
  readonly on_day: string;
  readonly by_account: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
}

const hashDomain = 'tongban/audit/1\n';

/** What the first row has as its predecessor. */
export const chainStart: Uint8Array = new Uint8Array(32);

/**
 * SHA-256 over the domain, the hash of the row before, and the fields as a JSON array, which has one spelling only and
 * keeps each field apart from the next.
 */
export function auditHash(row: Omit<AuditRow, 'hash'>): Uint8Array {
  const { seq, prev, at, on_day, by_account, action, subject, detail } = row;
  const fields = JSON.stringify([seq, at, on_day, by_account, action, subject, detail]);
  return createHash('sha256').update(hashDomain).update(prev).update(fields).digest();
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** The link from which a stretch of the chain is followed. */
export interface ChainLink {
  readonly seq: number;
  readonly hash: Uint8Array;
}

export const beforeFirst: ChainLink = { seq: 0, hash: chainStart };

/** Follows rows from a link; the last link, or the sequence of the first row that does not fit. */
export function followChain(from: ChainLink, rows: readonly AuditRow[]): ChainLink | { readonly brokenAt: number } {
  let link = from;
  for (const row of rows) {
    const fits = row.seq === link.seq + 1 && same(row.prev, link.hash) && same(row.hash, auditHash(row));
    if (!fits) return { brokenAt: link.seq + 1 };
    link = { seq: row.seq, hash: row.hash };
  }
  return link;
}
