import type { Knex } from 'knex';
import { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';
import type { AttachmentLine, RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenRow } from './stored.ts';

const lineColumns = {
  id: 'id',
  caseId: 'case_id',
  mediaType: 'media_type',
  paper: 'paper',
  title: 'title',
  pages: 'pages',
  orientation: 'orientation',
  bytesLength: 'bytes_length',
  addedAt: 'added_at',
  addedBy: 'added_by',
  removed: 'removed',
} as const satisfies Record<keyof AttachmentLine, string>;

const lineSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  mediaType: z.string(),
  paper: z.string(),
  title: z.string(),
  pages: z.int().min(0),
  orientation: z.int().min(1).max(8),
  bytesLength: z.int().min(0),
  addedAt: z.string(),
  addedBy: z.string(),
  removed: z.coerce.boolean(),
}) satisfies z.ZodType<AttachmentLine>;

function lineOf(row: { readonly id: string }): AttachmentLine {
  return provenRow(lineSchema, row, `attachment ${row.id}`);
}

/** The query of {@link RegisterReader.attachments}: lines in their order, without their bytes. */
export function attachmentsQuery(db: Knex, caseId: string): Knex.QueryBuilder {
  return db('attachment').select(lineColumns).where({ case_id: caseId, removed: 0 }).orderBy('position');
}

export function attachmentReads(db: Knex): Pick<RegisterReader, 'attachment' | 'attachments'> {
  return {
    async attachment(id) {
      const columns = { ...lineColumns, bytes: 'bytes' };
      const row: { id: string; bytes: Uint8Array } | undefined = await db('attachment').where({ id }).first(columns);
      return row && { ...lineOf(row), bytes: new Uint8Array(row.bytes) };
    },
    async attachments(caseId) {
      const rows: { id: string }[] = await attachmentsQuery(db, caseId);
      return rows.map(lineOf);
    },
  };
}

export function attachmentWrites(db: Knex): Pick<RegisterWriter, 'saveAttachment' | 'removeAttachment'> {
  return {
    async saveAttachment({ bytes, removed, ...line }) {
      const last = await db('attachment').where({ case_id: line.caseId }).max({ position: 'position' }).first();
      const row = {
        id: line.id,
        case_id: line.caseId,
        position: Number(last?.position ?? 0) + 1,
        media_type: line.mediaType,
        paper: line.paper,
        title: line.title,
        pages: line.pages,
        orientation: line.orientation,
        added_at: line.addedAt,
        added_by: line.addedBy,
        removed: Number(removed),
        bytes_length: line.bytesLength,
        bytes,
      };
      try {
        await db('attachment').insert(row);
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'attachment' }, { cause: error });
        throw error;
      }
    },
    async removeAttachment(id) {
      const changed = await db('attachment').where({ id, removed: 0 }).update({ removed: 1 });
      if (changed === 0) throw new TongbanError('NOT_FOUND', { what: 'attachment' });
    },
  };
}
