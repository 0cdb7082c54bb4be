import type { Knex } from 'knex';
import { z } from 'zod';
import type { MusicLine } from '#core/domain/ceremony/music.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';
import { provenRow } from './stored.ts';

const columns = {
  id: 'id',
  title: 'title',
  mediaType: 'media_type',
  bytesLength: 'bytes_length',
  addedAt: 'added_at',
  addedBy: 'added_by',
  removed: 'removed',
} as const satisfies Record<keyof MusicLine, string>;

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  mediaType: z.string(),
  bytesLength: z.int().min(1),
  addedAt: z.string(),
  addedBy: z.string(),
  removed: z.coerce.boolean(),
}) satisfies z.ZodType<MusicLine>;

function lineOf(row: { readonly id: string }): MusicLine {
  return provenRow(lineSchema, row, `music ${row.id}`);
}

/** The query of {@link RegisterReader.music}: what is in use, by its title, without bytes. */
export function musicQuery(db: Knex): Knex.QueryBuilder {
  return db('ceremony_music').select(columns).whereRaw('removed = 0').orderBy(['title', 'id']);
}

export function ceremonyMusicReads(db: Knex): Pick<RegisterReader, 'music' | 'musicFile'> {
  return {
    async music() {
      const rows: { id: string }[] = await musicQuery(db);
      return rows.map(lineOf);
    },
    async musicFile(id) {
      const withBytes = { ...columns, bytes: 'bytes' };
      const row: { id: string; bytes: Uint8Array } | undefined = await db('ceremony_music')
        .where({ id })
        .first(withBytes);
      return row && { ...lineOf(row), bytes: new Uint8Array(row.bytes) };
    },
  };
}

export function ceremonyMusicWrites(db: Knex): Pick<RegisterWriter, 'saveMusic' | 'removeMusic'> {
  return {
    async saveMusic({ id, title, mediaType, bytesLength, addedAt, addedBy, removed, bytes }) {
      const line = { id, title, media_type: mediaType, added_at: addedAt, added_by: addedBy };
      try {
        await db('ceremony_music').insert({ ...line, removed: Number(removed), bytes_length: bytesLength, bytes });
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'ceremony-music' }, { cause: error });
        throw error;
      }
    },
    async removeMusic(id) {
      const changed = await db('ceremony_music').where({ id, removed: 0 }).update({ removed: 1 });
      if (changed === 0) throw new TongbanError('NOT_FOUND', { what: 'ceremony-music' });
    },
  };
}
