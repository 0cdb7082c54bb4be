import type { Knex } from 'knex';
import { plainDateSchema } from '#core/domain/dates/plain-date-schema.ts';
import type { Act, AuditEntry, RegisterReader } from '#core/ports.ts';
import { type AuditRow, auditHash, beforeFirst, type ChainLink, followChain } from './audit-chain.ts';
import { provenRow } from './stored.ts';

/** Rows that are followed at a time: 5,000 of some 300 bytes. */
const stretch = 5000;

function entryOf(row: AuditRow): AuditEntry {
  return {
    sequence: row.seq,
    at: row.at,
    on: provenRow(plainDateSchema, row.on_day, `audit ${row.seq}`),
    by: row.by_account,
    action: row.action,
    subject: row.subject,
    detail: row.detail,
  };
}

async function lastLink(db: Knex): Promise<ChainLink> {
  const row = await db<AuditRow>('audit').orderBy('seq', 'desc').first('seq', 'hash');
  return row ?? beforeFirst;
}

/** Follows the chain from a link to its end; the sequence of the first row that does not fit, or undefined. */
async function breakAfter(db: Knex, start: ChainLink): Promise<number | undefined> {
  let link = start;
  for (;;) {
    const rows: AuditRow[] = await db<AuditRow>('audit')
      .select()
      .where('seq', '>', link.seq)
      .orderBy('seq')
      .limit(stretch);
    const end = followChain(link, rows);
    if ('brokenAt' in end) return end.brokenAt;
    if (rows.length < stretch) return undefined;
    link = end;
  }
}

/** Follows the last rows of the chain only, as every opening does. */
export async function breakInTail(db: Knex, rows: number): Promise<number | undefined> {
  const { seq } = await lastLink(db);
  if (seq <= rows) return await breakAfter(db, beforeFirst);
  const before = await db<AuditRow>('audit')
    .where({ seq: seq - rows })
    .first('seq', 'hash');
  return before ? await breakAfter(db, before) : seq - rows;
}

type AuditReads = Pick<RegisterReader, 'auditTail' | 'auditBreak'>;

export function auditReads(db: Knex): AuditReads {
  return {
    async auditTail(limit) {
      const rows: AuditRow[] = await db<AuditRow>('audit').select().orderBy('seq', 'desc').limit(limit);
      return rows.map(entryOf);
    },
    async auditBreak() {
      return await breakAfter(db, beforeFirst);
    },
  };
}

/** Facts of an act as one text with one spelling: keys in their order, so that the same facts hash the same. */
function detailText(detail: Act['detail']): string {
  const entries = Object.entries(detail ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}

/** Appends the row of an act at the end of the chain. */
export async function appendAudit(db: Knex, act: Act): Promise<void> {
  const { seq, hash: prev } = await lastLink(db);
  const row = {
    seq: seq + 1,
    prev,
    at: act.at,
    on_day: act.on,
    by_account: act.by,
    action: act.action,
    subject: act.subject,
    detail: detailText(act.detail),
  };
  await db<AuditRow>('audit').insert({ ...row, hash: auditHash(row) });
}
