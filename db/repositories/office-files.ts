import type { Knex } from 'knex';
import { z } from 'zod';
import { TongbanError } from '#core/domain/errors.ts';
import {
  type OfficeFile,
  type OfficeFileKind,
  officeFileKinds,
  type RegisterReader,
  type RegisterWriter,
} from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenRow } from './stored.ts';

const columns = {
  id: 'id',
  kind: 'kind',
  key: 'key',
  body: 'body',
  savedAt: 'saved_at',
  savedBy: 'saved_by',
} as const satisfies Record<keyof OfficeFile, string>;

const fileSchema = z.object({
  id: z.string(),
  kind: z.enum(officeFileKinds),
  key: z.string(),
  body: z.string(),
  savedAt: z.string(),
  savedBy: z.string(),
}) satisfies z.ZodType<OfficeFile>;

/** Those in use, in the order of their keys. The condition is written out, for the index holds only what it says. */
export function officeFilesQuery(db: Knex, kind: OfficeFileKind): Knex.QueryBuilder {
  return db('office_file').select(columns).where({ kind }).whereRaw('removed = 0').orderBy('key');
}

export function officeFileReads(db: Knex): Pick<RegisterReader, 'officeFiles'> {
  return {
    async officeFiles(kind) {
      const rows: { id: string }[] = await officeFilesQuery(db, kind);
      return rows.map((row) => provenRow(fileSchema, row, `office file ${row.id}`));
    },
  };
}

export function officeFileWrites(db: Knex): Pick<RegisterWriter, 'saveOfficeFile' | 'removeOfficeFile'> {
  return {
    async saveOfficeFile({ id, kind, key, body, savedAt, savedBy }) {
      await db('office_file').where({ kind, key, removed: 0 }).update({ removed: 1 });
      const row = { id, kind, key, body, saved_at: savedAt, saved_by: savedBy, removed: 0 };
      try {
        await db('office_file').insert(row);
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'office-file' }, { cause: error });
        throw error;
      }
    },
    async removeOfficeFile(id) {
      const changed = await db('office_file').where({ id, removed: 0 }).update({ removed: 1 });
      if (changed === 0) throw new TongbanError('NOT_FOUND', { what: 'office-file' });
    },
  };
}
