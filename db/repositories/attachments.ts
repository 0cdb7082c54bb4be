import type { Knex } from 'knex';
import { TongbanError } from '#core/domain/errors.ts';
import type { RegisterReader, RegisterWriter } from '#core/ports.ts';
import { isAlreadyThere } from '../failures.ts';

interface AttachmentRow {
  readonly id: string;
  readonly case_id: string;
  readonly media_type: string;
  readonly bytes: Uint8Array;
}

export function attachmentReads(db: Knex): Pick<RegisterReader, 'attachment'> {
  return {
    async attachment(id) {
      const row = await db<AttachmentRow>('attachment').where({ id }).first();
      return row && { id: row.id, caseId: row.case_id, mediaType: row.media_type, bytes: new Uint8Array(row.bytes) };
    },
  };
}

export function attachmentWrites(db: Knex): Pick<RegisterWriter, 'saveAttachment'> {
  return {
    async saveAttachment({ id, caseId, mediaType, bytes }) {
      try {
        await db<AttachmentRow>('attachment').insert({ id, case_id: caseId, media_type: mediaType, bytes });
      } catch (error) {
        if (isAlreadyThere(error)) throw new TongbanError('CONFLICT', { what: 'attachment' }, { cause: error });
        throw error;
      }
    },
  };
}
